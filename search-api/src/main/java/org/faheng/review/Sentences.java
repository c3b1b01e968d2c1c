package org.faheng.review;

import org.faheng.corpus.structure.Span;

/** 句: the sentence around a place of a text. */
final class Sentences {
  private static final String ENDS = "。\n";

  private Sentences() {}

  static String around(String text, Span span) {
    int start = span.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean stop = end < text.length() && text.charAt(end) == '。';
    return text.substring(start, stop ? end + 1 : end).strip();
  }
}
