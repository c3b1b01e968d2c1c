package org.faheng.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/** 简称规则: a short name that the draft gives and never uses. */
final class UnusedTermRule implements DocumentRule {
  private static final String ID = "R-INTERNAL_CONTRADICTION-UNUSED-TERM";
  private static final double CONFIDENCE = 0.9;
  private static final Pattern SHORT_NAME =
      Pattern.compile("以下(?:统称|简称|统一简称)(?:为|：)?[“\"]?(?<term>\\p{IsHan}{2,14}?)[”\"]?[)）,，、]");

  @Override
  public String scope() {
    return "简称是否使用";
  }

  @Override
  public void examine(Examination examination) {
    String text = examination.draft().body().text();
    for (DraftClause clause : examination.draft().clauses()) {
      Matcher matcher = SHORT_NAME.matcher(clause.text());
      while (matcher.find()) {
        String term = matcher.group("term");
        Span place = clause.inDraft(new Span(matcher.start("term"), matcher.end("term")));
        if (text.indexOf(term, place.end()) < 0) {
          report(term, place, clause, examination);
        }
      }
    }
  }

  private static void report(String term, Span place, DraftClause clause, Examination examination) {
    examination.report(
        new Conflict(
            ConflictType.INTERNAL_CONTRADICTION,
            Severity.LOW,
            CONFIDENCE,
            clause,
            List.of(place),
            Conflict.Superior.named(examination.draft().work().title(), ""),
            ID,
            "立法技术规范（简称应当前后一致）",
            "简称：“%s”定义之后全文没有再使用".formatted(term),
            List.of()));
  }
}
