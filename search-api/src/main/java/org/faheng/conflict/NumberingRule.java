package org.faheng.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;

/** 序号规则: chapters or articles whose numbers jump or come twice. */
final class NumberingRule implements DocumentRule {
  private static final String ID = "R-INTERNAL_CONTRADICTION-NUMBERING";
  private static final double CONFIDENCE = 0.9;

  @Override
  public String scope() {
    return "章、条序号是否连续";
  }

  @Override
  public void examine(Examination examination) {
    List<Provision> chapters = new ArrayList<>();
    List<Provision> articles = new ArrayList<>();
    collect(examination.draft().body().root(), chapters, articles);
    check(chapters, "章", examination);
    check(articles, "条", examination);
  }

  /** Annexes number anew. */
  private static void collect(Provision node, List<Provision> chapters, List<Provision> articles) {
    for (Provision child : node.children()) {
      if (child.level() == Level.ANNEX || child.level() == Level.TOC) {
        continue;
      }
      if (child.level() == Level.CHAPTER) {
        chapters.add(child);
      }
      if (child.level() == Level.ARTICLE) {
        articles.add(child);
      } else {
        collect(child, chapters, articles);
      }
    }
  }

  private static void check(List<Provision> provisions, String unit, Examination examination) {
    Set<String> seen = new HashSet<>();
    int before = 0;
    for (Provision provision : provisions) {
      if (provision.number().isEmpty()) {
        return;
      }
      ArticleNumber number = ArticleNumber.parse(provision.number());
      // files of texts without their first headings are common
      boolean next = number.suffix() > 0 || before == 0 || number.main() == before + 1;
      if (!seen.add(provision.number()) || !next) {
        report(provision, before, number, unit, examination);
        return;
      }
      before = number.main();
    }
  }

  private static void report(
      Provision provision, int before, ArticleNumber number, String unit, Examination examination) {
    examination.draft().clauses().stream()
        .filter(clause -> clause.span().start() >= provision.span().start())
        .findFirst()
        .ifPresent(
            clause ->
                examination.report(
                    new Conflict(
                        ConflictType.INTERNAL_CONTRADICTION,
                        Severity.INFO,
                        CONFIDENCE,
                        clause,
                        List.of(clause.span()),
                        Conflict.Superior.named(examination.draft().work().title(), ""),
                        ID,
                        "立法技术规范（序号应当连续）",
                        "序号：第%d%s之后是第%d%s".formatted(before, unit, number.main(), unit),
                        List.of())));
  }
}
