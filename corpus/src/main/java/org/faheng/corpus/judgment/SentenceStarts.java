package org.faheng.corpus.judgment;

import java.util.Arrays;

/**
 * 句首: places where a sentence may begin: after 。；！？, after a blank (collections that print
 * paragraphs parted by one blank) and after the end of a line.
 */
final class SentenceStarts {
  private SentenceStarts() {}

  /** The places in {@code text}, ascending. */
  static int[] of(String text) {
    return of(text, 0);
  }

  /** The places from {@code from} on, which is one itself. */
  static int[] of(String text, int from) {
    int[] starts = new int[Math.max(16, (text.length() - from) / 8)];
    int count = 0;
    boolean open = true;
    boolean lines = text.indexOf('\n') >= 0;
    for (int i = from; i < text.length(); i++) {
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
}
