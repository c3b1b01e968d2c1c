package org.faheng.corpus.judgment;

import org.faheng.corpus.structure.Span;

/** 去空白: a stretch of a text without its blanks, with the way back (民 事 判 决 书 is one word). */
final class Squeezed {
  private final String text;
  private final int[] origin;

  private Squeezed(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The stretch of {@code source} without blanks. */
  static Squeezed of(String source, Span span) {
    StringBuilder out = new StringBuilder();
    int[] origin = new int[span.length() + 1];
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (!blank(c)) {
        origin[out.length()] = i;
        out.append(c);
      }
    }
    origin[out.length()] = span.end();
    return new Squeezed(out.toString(), origin);
  }

  /** Blanks, full-width blanks, ends of lines and the like. */
  static boolean blank(char c) {
    return c <= ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\ufeff'
        || c >= '\u2000' && c <= '\u200b';
  }

  String text() {
    return text;
  }

  /** Place in the source of a half-open stretch of the squeezed text. */
  Span span(int start, int end) {
    return end <= start
        ? new Span(origin[start], origin[start])
        : new Span(origin[start], origin[end - 1] + 1);
  }
}
