package org.faheng.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 问句: an everyday question without the words that only make it a question (请问, 怎么办, 吗). */
public final class Question {
  private static final Set<String> EMPTY_WORDS = load();
  private static final int LONGEST = 4;

  private Question() {}

  /**
   * The folded question with a line break in place of its empty words, so that no term runs across;
   * the folded question itself if nothing would be left.
   */
  public static String content(String question) {
    String folded = FoldedText.fold(question);
    StringBuilder out = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int end = emptyWordEnd(folded, at);
      if (end > at) {
        out.append('\n');
        at = end;
      } else {
        out.append(folded.charAt(at++));
      }
    }
    return out.chars().anyMatch(Character::isLetterOrDigit) ? out.toString() : folded;
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
