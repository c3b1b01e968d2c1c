package org.faheng.extract;

import java.util.ArrayList;
import java.util.List;

/** Prints text on a grid: leading full-width blanks move a line to the right. */
final class Pages {
  static final double EM = 10;
  static final double HEIGHT = 800;
  private static final double MARGIN = 50;
  private static final double STEP = 20;

  private Pages() {}

  /** Pages are set apart by a line {@code ====}; they begin at the top and go on to the bottom. */
  static List<PageLine> print(String text) {
    List<PageLine> lines = new ArrayList<>();
    int page = 0;
    double y = 60;
    for (String line : text.split("\n")) {
      if (line.equals("====")) {
        page++;
        y = 60;
      } else {
        if (!line.isBlank()) {
          lines.add(line(line, page, y));
        }
        y += STEP;
      }
    }
    return lines;
  }

  /** A line at the foot of a page. */
  static PageLine foot(int page, String text) {
    return line("　　　　　　　　　" + text, page, 760);
  }

  /** A line at the head of a page. */
  static PageLine head(int page, String text) {
    return line(text, page, 30);
  }

  private static PageLine line(String text, int page, double y) {
    int blanks = 0;
    while (text.charAt(blanks) == '　') {
      blanks++;
    }
    String words = text.substring(blanks);
    double left = MARGIN + blanks * EM;
    return new PageLine(page, left, left + words.length() * EM, y, EM, HEIGHT, words);
  }
}
