package org.faheng.conflict;

import java.util.List;

/**
 * 必有词: words of which a text must have one before a slow pattern is tried on it.
 *
 * @param words the words; empty where any text may do
 */
record NeededWords(List<String> words) {
  NeededWords {
    words = List.copyOf(words);
  }

  /** Words divided by "|". */
  static NeededWords of(String cell) {
    return new NeededWords(cell.isEmpty() ? List.of() : List.of(cell.split("\\|")));
  }

  /** Whether {@code text} has one of them. */
  boolean in(String text) {
    return words.isEmpty() || words.stream().anyMatch(text::contains);
  }
}
