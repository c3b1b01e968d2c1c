package org.faheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 审查结果页: a draft, its findings and what they are measured by, ready to print.
 *
 * @param title what the page is called
 * @param name the file as it was named
 * @param standing what the draft was taken for
 * @param summary how many findings there are, or what was compared where there is none
 * @param doubt what should be put right before the result is relied on; null where nothing is
 * @param form the facts by which it was reviewed, to be changed
 */
record ReviewPage(
    String title,
    String name,
    String standing,
    String summary,
    @Nullable String doubt,
    List<String> warnings,
    ReviewForm form,
    String action,
    List<Choice> grades,
    List<Choice> types,
    List<Item> items,
    Draft draft,
    List<String> coverage,
    List<Dismissed> dismissed,
    List<Unresolved> unresolved,
    String documentHref,
    String workbookHref,
    String jsonHref) {

  /** Something to narrow the list by. */
  record Choice(String label, String href, boolean current, long count) {}

  /**
   * A finding with both texts.
   *
   * @param id the place of its evidence on the page
   * @param style the look of its severity
   * @param current whether its evidence is shown
   * @param href the page with its evidence shown
   * @param draftHref its place in the draft
   * @param sourceHref the law page of the provision; null where it is not at hand
   * @param beforeHref the page with the finding before; null for the first, as afterHref for the
   *     last
   */
  record Item(
      int number,
      String id,
      String place,
      String label,
      String grade,
      String gradeStyle,
      String severity,
      String style,
      String confidence,
      String confidenceNote,
      String explanation,
      String rule,
      String basis,
      List<Compared> slots,
      boolean current,
      String href,
      String draftHref,
      List<MarkedText.Piece> quote,
      String source,
      List<MarkedText.Piece> sourceQuote,
      @Nullable String sourceHref,
      @Nullable String beforeHref,
      @Nullable String afterHref) {}

  /** An element of both texts side by side, in words. */
  record Compared(String name, String draft, String superior, String likeness, boolean same) {}

  /** The draft's table of contents and lines. */
  record Draft(List<Leaf> contents, List<Line> lines) {}

  /** A 条 or 部分 of the draft. */
  record Leaf(String label, String lead, String href, long findings) {}

  /**
   * A line of the draft.
   *
   * @param id the place that links name; null where none does
   * @param style title, heading, opening (of a 条) or text
   */
  record Line(@Nullable String id, String style, List<Words> words) {}

  /**
   * Words of a line.
   *
   * @param id the place that links name; null where none does
   * @param number the finding they are marked for; 0 where they are not
   * @param style the look of its severity; empty where they are not marked
   * @param href shows its evidence; null where they are not marked
   * @param caption what it is about
   */
  record Words(
      String text,
      @Nullable String id,
      int number,
      String style,
      @Nullable String href,
      String caption) {}

  /** A pair that was looked at and stands. */
  record Dismissed(
      String place,
      String label,
      String quote,
      String source,
      @Nullable String href,
      String reason) {}

  /** A citation that leads to nothing at hand. */
  record Unresolved(String text, String reason) {}
}
