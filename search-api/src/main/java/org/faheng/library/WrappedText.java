package org.faheng.library;

import java.util.List;

/**
 * 行高: how high a row of a workbook must be for its wrapped words. Office programs differ in whether
 * they work that out by themselves when a file without heights is opened.
 */
final class WrappedText {
  /** Of Chinese characters among the usual 11 point letters. */
  private static final float LINE = 17;

  /** Higher rows are not allowed; what is longer is read in the cell. */
  private static final float HIGHEST = 409;

  private WrappedText() {}

  /**
   * Points that a row needs.
   *
   * @param cells its words, a line break starts a new line
   * @param widths of its columns in Latin letters; a Chinese character is as wide as two
   */
  static float height(List<String> cells, int[] widths) {
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      most = Math.max(most, lines(cells.get(i), widths[i]));
    }
    return Math.min(HIGHEST, most * LINE + 2);
  }

  private static int lines(String cell, int width) {
    int perLine = Math.max(1, (width - 2) / 2);
    return cell.lines().mapToInt(line -> Math.max(1, (wide(line) + perLine - 1) / perLine)).sum();
  }

  private static int wide(String line) {
    int latin = (int) line.chars().filter(letter -> letter < 0x80).count();
    return line.length() - latin + (latin + 1) / 2;
  }
}
