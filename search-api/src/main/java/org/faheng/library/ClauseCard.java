package org.faheng.library;

import java.util.List;
import org.faheng.search.ClauseView;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 条款卡: the answer to a look-up.
 *
 * @param question as asked
 * @param asOf the day asked about
 * @param today whether that is today
 * @param shown the clauses asked for; empty where there is none
 * @param note how the question was read where that is not plain
 * @param suggestions what could have been meant
 */
record ClauseCard(
    String question,
    String asOf,
    boolean today,
    List<Shown> shown,
    String note,
    List<Suggestion> suggestions) {

  /**
   * A clause with what stands around it.
   *
   * @param previous the article before; null for the first
   * @param next the article after; null for the last
   * @param others the articles of the same number in other versions
   */
  record Shown(
      ClauseView clause, @Nullable Link previous, @Nullable Link next, List<OtherVersion> others) {}

  /** A link to another card. */
  record Link(String label, String href) {}

  /** The article of the same number in another version; its content may be another. */
  record OtherVersion(
      String citation, String version, ForceBadge badge, List<String> lines, String href) {}

  /** What could have been meant; without address where it is a remark. */
  record Suggestion(String text, @Nullable String href) {}
}
