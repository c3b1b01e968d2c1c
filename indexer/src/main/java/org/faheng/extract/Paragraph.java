package org.faheng.extract;

import java.util.ArrayList;
import java.util.List;

/** 段落: printed lines that belong together. */
final class Paragraph {
  private final List<PageLine> lines = new ArrayList<>();

  Paragraph(PageLine first) {
    lines.add(first);
  }

  void add(PageLine line) {
    lines.add(line);
  }

  List<PageLine> lines() {
    return List.copyOf(lines);
  }

  /** What stands between two joined lines: a space between two words in Latin letters. */
  static String seam(CharSequence before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    boolean words = isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
    return words ? " " : "";
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
