package org.faheng.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条款答复 as JSON.
 *
 * @param clause the clause; null where there is no such one
 * @param others further clauses asked for in the same question
 * @param suggestions what could have been meant
 * @param note how the question was read where that is not plain
 */
record ClauseReply(
    String query,
    LocalDate asOf,
    @Nullable Found clause,
    List<Found> others,
    List<String> suggestions,
    String note) {

  /** A clause; {@code id} is stable and names the place in the document. */
  record Found(
      String id,
      String title,
      String article,
      @Nullable Integer paragraph,
      @Nullable Integer item,
      @Nullable LocalDate version,
      String force,
      String forceReason,
      String text,
      String citation,
      String path) {

    static Found of(Clause clause, LocalDate asOf, WorkCatalogue catalogue) {
      ForceBadge force = catalogue.force(clause.document(), asOf);
      return new Found(
          clause.document().uri() + "#" + clause.eId(),
          clause.document().work().title(),
          clause.provision().article(),
          number(clause.place().paragraph()),
          number(clause.place().point()),
          clause.document().expression().published(),
          force.label(),
          force.reason(),
          clause.text(),
          clause.citation(),
          clause.document().manifestation().path());
    }

    private static @Nullable Integer number(int value) {
      return value == 0 ? null : value;
    }
  }

  static ClauseReply of(
      String query, LocalDate asOf, ClauseAnswer answer, WorkCatalogue catalogue) {
    Clause clause = answer.clause();
    return new ClauseReply(
        query,
        asOf,
        clause == null ? null : Found.of(clause, asOf, catalogue),
        answer.others().stream().map(other -> Found.of(other, asOf, catalogue)).toList(),
        answer.suggestions(),
        answer.note());
  }
}
