package org.faheng.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 新旧对照页: two versions side by side, ready to print.
 *
 * @param title what the page is called
 * @param form the choice of versions
 * @param notes what the reader must know first, such as that there is nothing to compare
 * @param sheet the comparison; null where there is none
 */
record ComparePage(String title, Form form, List<Note> notes, @Nullable Sheet sheet) {

  /**
   * 版本选择.
   *
   * @param law the title asked for; empty for versions that were named by identity
   * @param versions the versions to choose from; empty where no law is known yet
   * @param changesOnly whether unchanged articles are hidden
   */
  record Form(String law, List<Option> versions, boolean changesOnly) {}

  /** One version of the law. */
  record Option(String id, String label, boolean older, boolean newer) {}

  /** A remark; {@code action} leads on, null where there is nothing to do. */
  record Note(String text, @Nullable String action, @Nullable String href) {}

  /**
   * 对照表.
   *
   * @param counts how many rows there are of each kind
   * @param shown how many of them the page shows
   * @param doubtful how many pairings a person should check
   * @param swapHref the same with the sides changed over
   * @param otherHref the same with or without unchanged articles
   * @param scope what was compared and what was not
   */
  record Sheet(
      Version older,
      Version newer,
      List<Count> counts,
      int shown,
      long doubtful,
      String swapHref,
      String otherHref,
      String workbookHref,
      String documentHref,
      String scope,
      String snapshot,
      List<Chapter> chapters) {}

  /** One of the two texts. */
  record Version(
      String title,
      String label,
      String force,
      String forceStyle,
      String forceReason,
      String href) {}

  /** How many rows there are of a kind; {@code style} is its look. */
  record Count(String label, String style, long count) {}

  /**
   * A heading with its rows.
   *
   * @param heading empty for rows under none
   * @param olderHeading the heading before; empty where it reads the same
   * @param counts the changes below it, for the table of contents
   */
  record Chapter(
      String id,
      String heading,
      String shortHeading,
      int depth,
      String olderHeading,
      List<Count> counts,
      List<Row> rows) {}

  /**
   * One row.
   *
   * @param caption both numbers, such as 第九条 → 第二十条
   * @param style the look of what happened
   * @param remarks where else the words came from or went
   */
  record Row(
      String id,
      String caption,
      String kind,
      String style,
      boolean changed,
      boolean doubtful,
      @Nullable Side older,
      @Nullable Side newer,
      List<Remark> remarks) {}

  /** An article of one version; {@code href} is its clause card. */
  record Side(String label, String href, List<List<Piece>> lines) {}

  /** Words with their mark: {@code same}, {@code del} or {@code ins}. */
  record Piece(String style, String text) {}

  /** Such as 另有内容来自旧 with the articles meant. */
  record Remark(String text, List<Place> places) {}

  /** An article of either version with the address of its card. */
  record Place(String label, String href) {}
}
