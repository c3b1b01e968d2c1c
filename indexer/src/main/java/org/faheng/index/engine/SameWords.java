package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.List;
import org.faheng.analysis.FoldedText;

/**
 * 同文: whether a case says the very words of some facts, and hardly more: then the facts were taken
 * from it. Blanks, punctuation and the form of letters do not count, so a scan and a web page of
 * one judgment have the same words. A judgment that only quotes the facts says more, and a judgment
 * about the next tenant of the house says something else.
 */
public final class SameWords {
  /** Fewer letters are a question, which a case may well repeat. */
  private static final int ENOUGH = 100;

  /** Sentences of fewer letters than this may differ: headings, numbers of pages. */
  private static final int SENTENCE = 8;

  /** Share of the compared words of the case, punctuation included, that the facts make up. */
  private static final double NEARLY_ALL = 0.7;

  private final List<String> sentences = new ArrayList<>();
  private final int length;

  public SameWords(String facts) {
    String folded = FoldedText.fold(facts);
    int letters = 0;
    for (String sentence : folded.split("[。；;！!？?\n]")) {
      String plain = plain(sentence);
      letters += plain.length();
      if (plain.length() >= SENTENCE) {
        sentences.add(plain);
      }
    }
    this.length = letters;
  }

  /** Whether they may be all that a case says in so many signs; a question in a line never is. */
  public boolean mayFill(int signs) {
    return length >= ENOUGH && length >= NEARLY_ALL * signs;
  }

  /** Whether a text has every sentence of them. */
  public boolean areIn(String text) {
    String plain = plain(FoldedText.fold(text));
    return sentences.stream().allMatch(plain::contains);
  }

  private static String plain(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    folded.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
