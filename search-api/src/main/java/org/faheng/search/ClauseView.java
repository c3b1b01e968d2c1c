package org.faheng.search;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.web.Days;
import org.faheng.web.Links;

/**
 * 条款卡正面: a clause as pages show it.
 *
 * @param citation 引注 with its place, such as 《…》（2021年修订）第三十三条第一款
 * @param quotation citation and words, to be copied
 * @param lines its words, a line for each 款 or 项
 * @param badge 时效性 of the version on the day asked for
 * @param version which version it is, in Chinese
 * @param headings the 编, 章 and 节 it stands under
 * @param textHref its place in the full text
 * @param cardHref its card
 * @param citedHref who cites it
 */
public record ClauseView(
    String citation,
    String quotation,
    List<String> lines,
    ForceBadge badge,
    String version,
    List<String> headings,
    String textHref,
    String cardHref,
    String citedHref) {

  /** Shows {@code clause} as of {@code day}. */
  public static ClauseView of(Clause clause, LocalDate day, WorkCatalogue catalogue) {
    String reference = CitationFormat.quoted(clause.document().work().title());
    String asOf = Days.parameter(day);
    return new ClauseView(
        clause.citation(),
        clause.quotation(),
        clause.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        catalogue.force(clause.document(), day),
        version(clause),
        clause.provision().headings(),
        Links.law(clause.document().uri().value(), clause.eId().value(), asOf),
        Links.clause(reference + clause.place().label(), asOf),
        Links.citedBy(reference + clause.place().label(), asOf));
  }

  private static String version(Clause clause) {
    LocalDate published = clause.document().expression().published();
    String note = CitationFormat.versionNote(clause.document().expression());
    return (published == null ? "公布日期不明" : published + "公布") + note;
  }
}
