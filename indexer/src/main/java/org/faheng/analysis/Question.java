package org.faheng.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 问句: tells which words of an everyday question only make it a question (请问, 怎么办, 吗). */
public final class Question {
  private static final Set<String> EMPTY_WORDS = load();
  private static final int LONGEST = 4;

  private Question() {}

  /** For each character of the folded question whether it belongs to an empty word. */
  public static boolean[] emptyCharacters(String folded) {
    boolean[] empty = new boolean[folded.length()];
    int at = 0;
    while (at < folded.length()) {
      int end = emptyWordEnd(folded, at);
      Arrays.fill(empty, at, end, true);
      at = Math.max(end, at + 1);
    }
    return empty;
  }

  private static int emptyWordEnd(String folded, int at) {
    for (int end = Math.min(folded.length(), at + LONGEST); end > at; end--) {
      if (EMPTY_WORDS.contains(folded.substring(at, end))) {
        return end;
      }
    }
    return at;
  }

  private static Set<String> load() {
    List<String> words = WordTable.firstColumn("question-words");
    return Set.copyOf(new HashSet<>(words));
  }
}
