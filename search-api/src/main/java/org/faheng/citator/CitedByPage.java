package org.faheng.citator;

import java.util.List;
import org.faheng.search.ForceBadge;
import org.faheng.search.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * 被引页: everything the page shows.
 *
 * @param ref as asked
 * @param asOf the day in the form; never empty
 * @param today whether that is today
 * @param target what the question was taken for; null where nothing has such a name
 * @param note how the question was read where that is not plain
 * @param total citations before narrowing
 * @param works works they stand in
 * @param matching citations left by kind and treatment
 * @param kinds by which the list can be narrowed
 * @param treatments by which the list can be narrowed
 * @param groups the citations of this page by kind
 * @param older citations in superseded versions, not listed
 * @param whole of a 款 or 项: citations of its article as a whole; null where there are none
 * @param compared what was looked through, in Chinese
 * @param suggestions titles that could have been meant
 * @param page number of this page
 * @param pages how many there are
 * @param previous address of the page before; null on the first
 * @param next address of the next page; null on the last
 */
record CitedByPage(
    String ref,
    String asOf,
    boolean today,
    @Nullable Target target,
    String note,
    int total,
    int works,
    int matching,
    List<Choice> kinds,
    List<Choice> treatments,
    List<Group> groups,
    int older,
    @Nullable Choice whole,
    String compared,
    List<Suggestion> suggestions,
    int page,
    int pages,
    @Nullable String previous,
    @Nullable String next) {

  /**
   * What is cited.
   *
   * @param href its text; null where no version is at hand
   * @param version which version that is, in Chinese
   * @param workLabel the work; {@code workHref} shows who cites it; null where it is the target
   */
  record Target(
      String label,
      @Nullable String href,
      String version,
      @Nullable String workHref,
      String neighbourhoodHref) {}

  /** A value to narrow by, or to stop narrowing by where it is selected. */
  record Choice(String label, int works, int citations, String href, boolean selected) {}

  /** Citing documents of one kind. */
  record Group(String kind, List<Row> rows) {}

  /** One citation. */
  record Row(
      String title,
      String place,
      String href,
      @Nullable ForceBadge badge,
      String facts,
      String treatment,
      List<TextPart> sentence,
      String note) {}

  /** A title that could have been meant. */
  record Suggestion(String title, String href) {}
}
