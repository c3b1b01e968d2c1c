package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;

/** 词语: some words of a text and where they stand in it. */
public record Words(Span span, String text) {

  /** The words from {@code start} to before {@code end} of {@code text}. */
  static Words of(String text, int start, int end) {
    return new Words(new Span(start, end), text.substring(start, end));
  }
}
