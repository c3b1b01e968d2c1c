package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.faheng.corpus.structure.Span;

/**
 * 词语规则: finds the words of one table of facts, such as institutions that superior law has ended or
 * functions that it has moved. Each fact is told once for a clause.
 */
final class PatternFactRule implements ClauseRule {
  private final String scope;
  private final String basis;
  private final List<PatternFact> facts;

  /**
   * @param table name of the table of facts
   * @param scope what it compares, in Chinese
   * @param basis the provision of law that the rule follows
   */
  PatternFactRule(String table, String scope, String basis) {
    this.scope = scope;
    this.basis = basis;
    this.facts = PatternFact.all(table);
  }

  @Override
  public String scope() {
    return scope;
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    String title = examination.draft().work().title();
    for (PatternFact fact : facts) {
      if (fact.days().include(examination.law().day())
          && fact.words().in(clause.text())
          && fact.title().passes(title)
          && fact.pattern().matcher(clause.text()).find()) {
        place(fact, clause, examination)
            .ifPresent(place -> examination.report(conflict(fact, place, clause, examination)));
      }
    }
  }

  private static Optional<Span> place(
      PatternFact fact, DraftClause clause, Examination examination) {
    for (Sentence sentence : Sentence.of(clause)) {
      Matcher matcher = fact.pattern().matcher(sentence.text());
      if (!matcher.find()) {
        continue;
      }
      if (fact.unless().passes(sentence.stem() + sentence.text())) {
        return Optional.of(sentence.inClause(matcher.start(), matcher.end()));
      }
      examination.dismiss(
          new DismissedPair(
              fact.type(),
              clause,
              fact.provision().quote(examination),
              rule(fact),
              "该句有排除情形（如终止、沿革、豁免或者已写明现行主体）"));
    }
    return Optional.empty();
  }

  private Conflict conflict(
      PatternFact fact, Span place, DraftClause clause, Examination examination) {
    String words = place.of(clause.text());
    return new Conflict(
        fact.type(),
        fact.severity(),
        fact.confidence(),
        clause,
        List.of(clause.inDraft(place)),
        fact.provision().quote(examination),
        rule(fact),
        basis,
        "%s：本件写有“%s”；%s（%s）".formatted(fact.what(), words, fact.note(), fact.provision().name()),
        KnownProvision.differs(fact.what(), words, fact.note()));
  }

  private static String rule(PatternFact fact) {
    return "R-" + fact.type().name() + "-" + fact.id();
  }
}
