package org.faheng.citator;

import java.time.LocalDate;
import java.util.Optional;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.lifecycle.Timeline;
import org.faheng.index.DocumentSummary;
import org.faheng.search.ForceBadge;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * 被引条目: a citation as it is shown.
 *
 * @param citation the citation
 * @param sentence the sentence it stands in
 * @param force 时效性 of the citing document
 * @param note that the citing document is older than the version shown; empty where it is not
 */
record CitedByRow(
    IncomingCitation citation, CitingSentence sentence, ForceBadge force, String note) {

  /** The row for {@code citation} of the version {@code shown}, on {@code day}. */
  static CitedByRow of(
      IncomingCitation citation,
      @Nullable DocumentSummary shown,
      LocalDate day,
      WorkCatalogue catalogue) {
    return new CitedByRow(
        citation,
        CitingSentence.of(citation.provision().text(), citation.place().span())
            .without(citation.provision().label()),
        catalogue.force(citation.document(), day),
        shown == null || citation.articles().isEmpty()
            ? ""
            : note(citation.document().expression(), shown.expression(), catalogue));
  }

  private static String note(Expression citing, Expression shown, WorkCatalogue catalogue) {
    LocalDate cited = citing.published();
    LocalDate made = shown.published();
    if (cited == null || made == null || !cited.isBefore(made)) {
      return "";
    }
    Optional<Timeline.Version> then = catalogue.timelines().of(shown).asOf(cited);
    if (then.filter(version -> version.expression().uri().equals(shown.uri())).isPresent()) {
      return "";
    }
    return then.map(version -> version.expression().published())
        .map(published -> "引用时的版本是 " + published.getYear() + " 年版，条号可能不同")
        .orElse("引用文件早于 " + made.getYear() + " 年版，引用时的版本不在库中，条号可能不同");
  }
}
