package org.faheng.conflict;

import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 重复上位法: a clause that says what a superior one says, word for word. Worth knowing, no problem;
 * 立法法(2023) 第八十二条第四款 asks local regulations not to repeat clear provisions.
 */
final class RestatementRule implements PairRule {
  private static final String ID = "R-RESTATEMENT";
  private static final String BASIS = "立法法(2023) 第八十二条第四款";
  private static final int SHORTEST = 24;
  private static final double SAME = 0.95;

  @Override
  public String scope() {
    return "是否逐字重复上位法";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    if (matches.reading().size() < SHORTEST || hasFinding(matches.clause(), examination)) {
      return;
    }
    matches.pairs().stream()
        .filter(pair -> likeness(pair) >= SAME)
        .findFirst()
        .ifPresent(pair -> examination.report(note(pair)));
  }

  private static boolean hasFinding(DraftClause clause, Examination examination) {
    return examination.conflicts().stream()
        .anyMatch(conflict -> conflict.clause().eId().equals(clause.eId()));
  }

  /** How much of either stands in the other, the lesser share, 0 to 1. */
  private static double likeness(ClausePair pair) {
    Reading superior = pair.superior().reading();
    double forth = pair.alignment().share(0, pair.reading().size());
    double back = pair.alignment().coverOfSuperior(new Reading.Sentence(0, superior.size()));
    return Math.min(forth, back);
  }

  private static Conflict note(ClausePair pair) {
    DraftClause clause = pair.clause();
    return new Conflict(
        ConflictType.RESTATEMENT,
        Severity.INFO,
        likeness(pair),
        clause,
        List.of(clause.inDraft(new Span(0, clause.text().length()))),
        pair.superior().evidence(),
        ID,
        BASIS,
        "本条与" + pair.superior().label() + "文字基本相同。上位法已有明确规定的，一般不作重复性规定。",
        List.of());
  }
}
