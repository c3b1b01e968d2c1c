package org.faheng.citator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.DocumentSummary;
import org.faheng.search.NamedPlace;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * 被引答复 as JSON.
 *
 * @param target what the question was taken for; null where nothing has such a name
 * @param total how many citations there are before narrowing
 * @param works how many works they stand in
 * @param matching how many are left by kind and treatment
 * @param olderVersions citations in superseded versions of citing works, not listed
 * @param wholeArticle of a 款 or 项: citations that name its article as a whole
 * @param compared how many works of each kind were looked through
 */
public record CitedByReply(
    String query,
    LocalDate asOf,
    @Nullable Target target,
    int total,
    int works,
    int matching,
    List<Count> kinds,
    List<Count> treatments,
    List<Citation> citations,
    int page,
    int pages,
    int olderVersions,
    int wholeArticle,
    Map<String, Integer> compared,
    String note,
    List<String> suggestions,
    String snapshot) {

  /** What is cited, with the version to read on the day. */
  public record Target(
      String work,
      String title,
      @Nullable String article,
      @Nullable Integer paragraph,
      @Nullable Integer item,
      @Nullable String version,
      String label) {

    static @Nullable Target of(CitedBy found) {
      NamedPlace target = found.target();
      DocumentSummary shown = found.shown();
      return target == null
          ? null
          : new Target(
              target.work().uri().value(),
              target.work().title(),
              target.isWhole() ? null : target.place().article(),
              target.place().paragraph() == 0 ? null : target.place().paragraph(),
              target.place().point() == 0 ? null : target.place().point(),
              shown == null ? null : shown.uri().value(),
              target.label());
    }
  }

  /** How many works and citations of one sort. */
  public record Count(String value, int works, int citations) {}

  /** One citation; {@code id} names the citing provision. */
  public record Citation(
      String id,
      String title,
      String kind,
      @Nullable String article,
      String label,
      String sentence,
      String cited,
      String treatment,
      String force,
      String forceReason,
      @Nullable LocalDate published,
      String note,
      String path) {

    static Citation of(CitedByRow row) {
      DocumentSummary document = row.citation().document();
      String article = row.citation().provision().article();
      return new Citation(
          row.citation().provision().id(),
          document.title(),
          document.work().kind().label(),
          article.isEmpty() ? null : article,
          row.citation().provision().label(),
          row.sentence().text(),
          row.sentence().cited(),
          row.citation().place().treatment().label(),
          row.force().label(),
          row.force().reason(),
          document.expression().published(),
          row.note(),
          document.manifestation().path());
    }
  }

  /** The page of {@code found} with that number, {@code size} citations each. */
  public static CitedByReply of(
      CitedBy found, int page, int size, WorkCatalogue catalogue, String snapshot) {
    Map<String, Integer> compared = new LinkedHashMap<>();
    found.compared().forEach((kind, works) -> compared.put(kind.label(), works));
    NamedPlace target = found.target();
    return new CitedByReply(
        found.question(),
        found.day(),
        Target.of(found),
        found.total(),
        found.works(),
        found.citations().size(),
        found.kinds().stream().map(CitedByReply::ofKind).toList(),
        found.treatments().stream().map(CitedByReply::ofTreatment).toList(),
        found.citations().stream()
            .skip((page - 1L) * size)
            .limit(size)
            .map(c -> Citation.of(CitedByRow.of(c, found.shown(), found.day(), catalogue)))
            .toList(),
        page,
        (found.citations().size() + size - 1) / size,
        found.older(),
        found.whole(),
        compared,
        target == null ? "" : target.note(),
        found.suggestions(),
        snapshot);
  }

  private static Count ofKind(CitedBy.Tally<DocumentKind> tally) {
    return new Count(tally.of().label(), tally.works(), tally.citations());
  }

  private static Count ofTreatment(CitedBy.Tally<Treatment> tally) {
    return new Count(tally.of().label(), tally.works(), tally.citations());
  }
}
