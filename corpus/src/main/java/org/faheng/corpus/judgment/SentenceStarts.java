package org.faheng.corpus.judgment;

import java.util.Arrays;

/**
 * 句首: places where a sentence may begin: after 。；！？, after a blank (collections that print
 * paragraphs parted by one blank) and after the end of a line.
 */
final class SentenceStarts {
  /** A text with line ends has one within so many characters. */
  private static final int NEAR = 2000;

  private SentenceStarts() {}

  /** The places in {@code text}, ascending. */
  static int[] of(String text) {
    return of(text, 0, text.length());
  }

  /** The places in {@code from..limit}; {@code from} is one itself. */
  static int[] of(String text, int from, int limit) {
    int[] starts = new int[Math.max(16, (limit - from) / 8)];
    int count = 0;
    boolean open = true;
    boolean lines = hasLines(text, from);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (Squeezed.blank(c)) {
        // in a text with line ends a blank after a comma is a slip of typing
        open |= c == '\n' || !lines || i == 0 || "，、,".indexOf(text.charAt(i - 1)) < 0;
      } else if ("。；！？;".indexOf(c) >= 0) {
        open = true;
      } else if (open && "”’）)】」".indexOf(c) < 0) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i;
        open = false;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean hasLines(String text, int from) {
    int end = Math.min(text.length(), from + NEAR);
    for (int i = Math.max(0, from - NEAR); i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
