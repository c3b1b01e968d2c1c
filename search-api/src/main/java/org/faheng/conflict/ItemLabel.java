package org.faheng.conflict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ChineseNumeral;

/** 项号: the label of an item at the head of a line, such as （一）, （十二） or (3), with its indent. */
final class ItemLabel {
  /** {@code \s} knows no ideographic blank. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00a0]*[（(][ \\u3000]*["
              + ChineseNumeral.CLASS
              + "]{1,6}[ \\u3000]*[)）]");

  private ItemLabel() {}

  /** Finds the labels of {@code text}. */
  static Matcher in(String text) {
    return LABEL.matcher(text);
  }

  /** Whether {@code line} begins with one. */
  static boolean begins(String line) {
    return LABEL.matcher(line).lookingAt();
  }
}
