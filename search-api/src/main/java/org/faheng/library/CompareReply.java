package org.faheng.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.index.DocumentSummary;
import org.faheng.search.DocumentFacts;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 对照答复 as JSON.
 *
 * @param older the text before
 * @param newer the text after
 * @param counts rows of each kind, of all rows
 * @param changesOnly whether unchanged rows are left out
 * @param rows in the order of the newer text, deleted articles where they stood
 * @param links where the rules of each older article went
 * @param scope what was compared and what was not
 */
public record CompareReply(
    Version older,
    Version newer,
    Map<String, Long> counts,
    boolean changesOnly,
    List<Row> rows,
    List<Link> links,
    String scope,
    String snapshot) {

  /** One of the two texts; {@code version} says in words which it is, {@code force} is of today. */
  public record Version(
      String id,
      String title,
      String version,
      @Nullable LocalDate published,
      @Nullable LocalDate inForceFrom,
      String force,
      String forceReason,
      String path) {

    private static Version of(DocumentSummary document, ForceBadge force) {
      return new Version(
          document.uri().value(),
          document.title(),
          DocumentFacts.version(document),
          document.expression().published(),
          document.expression().force().from(),
          force.label(),
          force.reason(),
          document.manifestation().path());
    }
  }

  /**
   * One row.
   *
   * @param kind 未修改, 有修改, 条号变动, 新增, 删除, 拆出 or 并入
   * @param older the article before; null where there is none
   * @param newer the article after; null where there is none
   * @param likeness 0 to 1; 0 where one side is missing
   * @param doubtful whether the pairing should be checked by a person
   * @param segments 相同 and 删去 joined are the older text, 相同 and 增加 the newer one; where one side is
   *     missing those of the other
   * @param from eIds of other older articles that went into the newer one
   * @param to eIds of other newer articles into which the older one went
   */
  public record Row(
      String kind,
      @Nullable Article older,
      @Nullable Article newer,
      double likeness,
      boolean doubtful,
      List<Segment> segments,
      List<String> from,
      List<String> to) {

    private static Row of(ComparedRow row) {
      return new Row(
          row.kind().label(),
          Article.of(row.row().older()),
          Article.of(row.row().newer()),
          Math.round(row.row().likeness() * 1000) / 1000.0,
          row.doubtful(),
          row.pieces().stream()
              .map(piece -> new Segment(piece.change().label(), piece.text()))
              .toList(),
          row.from().stream().map(article -> article.eId().value()).toList(),
          row.to().stream().map(article -> article.eId().value()).toList());
    }
  }

  /** An article; {@code article} is its number such as "12-1", null outside any 条. */
  public record Article(
      String eId, @Nullable String article, String label, List<String> headings, String text) {

    private static @Nullable Article of(ArticleMap.@Nullable Article article) {
      return article == null
          ? null
          : new Article(
              article.eId().value(),
              article.eId().articleNumber().orElse(null),
              article.label(),
              article.headings(),
              article.text());
    }
  }

  /** A stretch of text: 相同, 删去 or 增加. */
  public record Segment(String change, String text) {}

  /** Shares of the words of either article, 0 to 1, that the two have in common. */
  public record Link(String older, String newer, double ofOlder, double ofNewer) {}

  /** Everything of {@code comparison}, or only the rows with a change. */
  public static CompareReply of(Comparison comparison, boolean changesOnly) {
    Map<String, Long> counts = new LinkedHashMap<>();
    comparison.counts().forEach(count -> counts.put(count.getKey().label(), count.getValue()));
    return new CompareReply(
        Version.of(comparison.older(), comparison.olderForce()),
        Version.of(comparison.newer(), comparison.newerForce()),
        counts,
        changesOnly,
        comparison.rows(changesOnly).stream().map(Row::of).toList(),
        comparison.map().links().stream()
            .map(
                link ->
                    new Link(
                        link.older().value(),
                        link.newer().value(),
                        Math.round(link.ofOlder() * 1000) / 1000.0,
                        Math.round(link.ofNewer() * 1000) / 1000.0))
            .toList(),
        Comparison.SCOPE,
        comparison.snapshot());
  }
}
