package org.faheng.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.jspecify.annotations.Nullable;

/**
 * 检索答复 as JSON.
 *
 * @param understood what the question was taken for: 条款, 文号, 案号, 标题 or 词语
 * @param alsoSearched the legal terms looked for besides the words of the question
 * @param clause the clause it names
 * @param documents the documents it names by 文号, 案号 or title
 * @param notice that a long question was cut; null where it was asked as it stands
 * @param byMeaning whether the hits are ordered by meaning too
 * @param hits provisions, best first
 * @param total how many provisions match (works, when grouped)
 * @param facets counts by value, when asked for
 * @param next token of the next page
 * @param record under which the search can be replayed
 */
record SearchReply(
    String query,
    String understood,
    List<String> alsoSearched,
    ClauseReply.@Nullable Found clause,
    List<Document> documents,
    @Nullable String notice,
    boolean byMeaning,
    List<Row> hits,
    long total,
    Map<String, List<Hits.Count>> facets,
    List<String> suggestions,
    @Nullable String next,
    double tookMillis,
    String snapshot,
    String record) {

  /** A document, without its text. */
  record Document(
      String id,
      String title,
      String kind,
      @Nullable String authority,
      @Nullable String documentNumber,
      @Nullable String region,
      @Nullable LocalDate published,
      @Nullable LocalDate inForceFrom,
      String force,
      String forceReason,
      String path) {

    static Document of(DocumentSummary document, LocalDate day, WorkCatalogue catalogue) {
      ForceBadge force = catalogue.force(document, day);
      return new Document(
          document.uri().value(),
          document.title(),
          document.work().kind().label(),
          known(document.work().authority().name()),
          document.expression().documentNumber().map(Object::toString).orElse(null),
          known(document.work().jurisdiction().name()),
          document.expression().published(),
          document.expression().force().from(),
          force.label(),
          force.reason(),
          document.manifestation().path());
    }

    private static @Nullable String known(String name) {
      return name.isEmpty() ? null : name;
    }
  }

  /**
   * A provision that matches; {@code id} is stable and names the place in the document.
   *
   * @param explained why it is there; null unless asked for
   */
  record Row(
      String id,
      String title,
      @Nullable String article,
      String label,
      List<String> headings,
      String kind,
      String force,
      String forceReason,
      @Nullable LocalDate published,
      String text,
      double score,
      String path,
      @Nullable Explained explained) {

    static Row of(
        Hits.Hit hit, LocalDate day, WorkCatalogue catalogue, @Nullable Explained explained) {
      DocumentSummary document = hit.document();
      ForceBadge force = catalogue.force(document, day);
      return new Row(
          hit.provision().id(),
          document.work().title(),
          hit.provision().article().isEmpty() ? null : hit.provision().article(),
          hit.provision().label(),
          hit.provision().headings(),
          document.work().kind().label(),
          force.label(),
          force.reason(),
          document.expression().published(),
          hit.provision().text(),
          hit.score(),
          document.manifestation().path(),
          explained);
    }
  }

  /**
   * 为什么 and 评分明细.
   *
   * @param passage the 款 or 项 that answers best, such as art_12__para_2
   * @param reasons in plain words, plainest first
   * @param score each part of the score; null for hits that are not ordered by evidence
   */
  record Explained(String passage, List<String> reasons, @Nullable ScoreTable score) {}

  /** What a hit is explained by; gives null where nobody asked. */
  @FunctionalInterface
  interface Explaining {
    /** Explains nothing. */
    Explaining NOTHING = hit -> null;

    @Nullable Explained of(Hits.Hit hit);
  }

  static SearchReply of(
      SearchAnswer answer,
      SearchCriteria criteria,
      WorkCatalogue catalogue,
      Explaining explaining) {
    LocalDate day = criteria.asOf();
    Clause clause = answer.clause().clause();
    return new SearchReply(
        answer.question(),
        answer.understanding().label(),
        answer.alsoSearched(),
        clause == null ? null : ClauseReply.Found.of(clause, day, catalogue),
        answer.documents().stream().map(document -> Document.of(document, day, catalogue)).toList(),
        LongQuestion.notice(criteria.given(), answer.question()),
        answer.meaning() != null,
        answer.hits().hits().stream()
            .map(hit -> Row.of(hit, day, catalogue, explaining.of(hit)))
            .toList(),
        answer.hits().total(),
        facets(answer.hits()),
        answer.suggestions(),
        answer.hits().next(),
        Math.round(answer.tookMillis() * 100) / 100.0,
        answer.hits().snapshot(),
        answer.logId());
  }

  private static Map<String, List<Hits.Count>> facets(Hits hits) {
    Map<String, List<Hits.Count>> facets = new LinkedHashMap<>();
    for (Hits.FacetField field : Hits.FacetField.values()) {
      if (hits.facets().containsKey(field)) {
        facets.put(field.label(), hits.facets().getOrDefault(field, List.of()));
      }
    }
    return facets;
  }
}
