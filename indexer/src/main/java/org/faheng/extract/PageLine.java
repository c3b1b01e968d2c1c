package org.faheng.extract;

/**
 * 版面行: one printed line and where it stands on its page.
 *
 * @param page from 0
 * @param left distance of its first character from the left edge of the page
 * @param right where its last character ends
 * @param y distance of its base line from the top of the page
 * @param size height of its characters, in the unit of the other lengths
 * @param pageHeight height of the page
 */
record PageLine(
    int page, double left, double right, double y, double size, double pageHeight, String text) {

  double width() {
    return right - left;
  }

  /** Whether it has cells, as the rows of tables do. */
  boolean isRow() {
    return text.indexOf('\t') >= 0;
  }
}
