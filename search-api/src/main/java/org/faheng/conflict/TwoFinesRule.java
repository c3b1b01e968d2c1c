package org.faheng.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 同一行为两种罚款: one breach of the draft that two of its articles fine differently. */
final class TwoFinesRule implements DocumentRule {
  private static final String ID = "R-INTERNAL_CONTRADICTION-TWO-FINES";
  private static final double CONFIDENCE = 0.8;
  private static final double SAME_ACT = 0.7;
  private static final String MONEY = "[" + ChineseNumeral.CLASS + "万]+元";
  private static final Pattern FINE =
      Pattern.compile(
          "(?<breach>违反本[^，。；]{2,4}第[^，。；]{1,20}?规定)的?，?(?<act>[^。；\\n]{4,120}?)"
              + "(?<range>处[^，。；]{0,6}?"
              + MONEY
              + "以上"
              + MONEY
              + "以下)[^，。；]{0,2}罚款");

  private record Fine(DraftClause clause, Span span, String breach, String act, String range) {}

  @Override
  public String scope() {
    return "同一行为是否规定了两种罚款";
  }

  @Override
  public void examine(Examination examination) {
    List<Fine> fines = new ArrayList<>();
    examination.draft().clauses().forEach(clause -> collect(clause, fines));
    for (int later = 1; later < fines.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (clash(fines.get(earlier), fines.get(later))) {
          report(fines.get(earlier), fines.get(later), examination);
        }
      }
    }
  }

  private static void collect(DraftClause clause, List<Fine> fines) {
    Matcher matcher = FINE.matcher(clause.text());
    while (matcher.find()) {
      Span span = clause.inDraft(new Span(matcher.start("range"), matcher.end("range")));
      fines.add(
          new Fine(
              clause, span, matcher.group("breach"), matcher.group("act"), matcher.group("range")));
    }
  }

  private static boolean clash(Fine one, Fine other) {
    if (one.clause().article().equals(other.clause().article())
        || !one.breach().equals(other.breach())
        || one.range().equals(other.range())) {
      return false;
    }
    ActWords act = ActWords.of(one.act());
    return act.size() > 0 && act.sharedWith(other.act()) >= SAME_ACT * act.size();
  }

  private static void report(Fine earlier, Fine later, Examination examination) {
    examination.report(
        new Conflict(
            ConflictType.INTERNAL_CONTRADICTION,
            Severity.MEDIUM,
            CONFIDENCE,
            later.clause(),
            List.of(later.span()),
            examination.draft().evidence(earlier.clause(), List.of()),
            ID,
            "行政处罚法第五条（过罚相当、公正）",
            "同一行为两种罚款：“%s”在另一条为“%s”，本条为“%s”"
                .formatted(later.breach(), earlier.range(), later.range()),
            KnownProvision.differs("罚款幅度", later.range(), earlier.range())));
  }
}
