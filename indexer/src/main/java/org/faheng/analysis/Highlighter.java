package org.faheng.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 标红: marks in a text what a question asked for. Widths, scripts and numerals may differ between
 * the two; the marks are places in the text as it stands. Thread-safe.
 */
public final class Highlighter {
  private static final String FUNCTION_CHARACTERS = "的了吗呢吧和与或及在是有为之其所以于对把被将就都也而则且等个这那我你他她它";

  private final Set<String> terms;

  /**
   * A stretch to be marked.
   *
   * @param start first UTF-16 unit, inclusive
   * @param end unit after the last, exclusive
   */
  public record Mark(int start, int end) {}

  private Highlighter(Set<String> terms) {
    this.terms = terms;
  }

  /**
   * Marks the words of questions and whole phrases.
   *
   * @param analyzer cuts the questions into words
   * @param questions plain words; their empty words (怎么, 吗, 的) are not marked
   * @param phrases marked where they stand in a row, and only there
   */
  public static Highlighter of(
      LegalAnalyzer analyzer, Collection<String> questions, Collection<String> phrases) {
    Set<String> terms = new LinkedHashSet<>();
    for (String phrase : phrases) {
      String letters = letters(FoldedText.of(phrase)).toString();
      if (!letters.isEmpty()) {
        terms.add(letters);
      }
    }
    for (String question : questions) {
      addWords(analyzer, question, terms);
    }
    return new Highlighter(terms);
  }

  private static void addWords(LegalAnalyzer analyzer, String question, Set<String> terms) {
    String folded = FoldedText.fold(question);
    boolean[] empty = Question.emptyCharacters(folded);
    String only = letters(FoldedText.of(folded)).toString();
    if (only.length() == 1) {
      terms.add(only);
      return;
    }
    for (Word word : analyzer.fineWords(folded)) {
      if (isWorth(word, empty)) {
        terms.add(word.text());
      }
    }
  }

  /** Words of two characters and more, and single ones with a meaning of their own. */
  private static boolean isWorth(Word word, boolean[] empty) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!empty[i]) {
        return word.text().length() > 1
            || word.nature().startsWith("n") && FUNCTION_CHARACTERS.indexOf(word.text()) < 0;
      }
    }
    return false;
  }

  /** The marks in {@code text}, in order; those that touch are one. */
  public List<Mark> marks(String text) {
    FoldedText folded = FoldedText.of(text);
    Letters letters = letters(folded);
    String plain = letters.toString();
    BitSet marked = new BitSet(text.length());
    for (String term : terms) {
      int at = plain.indexOf(term);
      while (at >= 0) {
        if (letters.isWhole(at, at + term.length())) {
          int start = folded.start(letters.index(at));
          int end = folded.end(letters.index(at + term.length() - 1));
          marked.set(start, end);
        }
        at = plain.indexOf(term, at + 1);
      }
    }
    return runs(marked);
  }

  /** The words asked for that stand in {@code text}, folded, in the order of the question. */
  public List<String> found(String text) {
    Letters letters = letters(FoldedText.of(text));
    String plain = letters.toString();
    return terms.stream().filter(term -> isIn(plain, term, letters)).toList();
  }

  private static boolean isIn(String plain, String term, Letters letters) {
    int at = plain.indexOf(term);
    while (at >= 0 && !letters.isWhole(at, at + term.length())) {
      at = plain.indexOf(term, at + 1);
    }
    return at >= 0;
  }

  private static List<Mark> runs(BitSet marked) {
    List<Mark> marks = new ArrayList<>();
    int start = marked.nextSetBit(0);
    while (start >= 0) {
      int end = marked.nextClearBit(start);
      marks.add(new Mark(start, end));
      start = marked.nextSetBit(end);
    }
    return List.copyOf(marks);
  }

  /** The characters of a text without its spaces; a line break for each stretch of punctuation. */
  private static Letters letters(FoldedText folded) {
    Letters letters = new Letters(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (GramCutter.isHan(c) || GramCutter.isLetter(c)) {
        letters.add(c, i);
      } else if (c != ' ') {
        letters.breakAt(i);
      }
    }
    letters.trim();
    return letters;
  }

  /** Characters with their places in a folded text. */
  private static final class Letters {
    private final char[] chars;
    private final int[] indexes;
    private int length;

    Letters(int capacity) {
      chars = new char[capacity];
      indexes = new int[capacity];
    }

    void add(char c, int index) {
      chars[length] = c;
      indexes[length++] = index;
    }

    void breakAt(int index) {
      if (length > 0 && chars[length - 1] != '\n') {
        add('\n', index);
      }
    }

    void trim() {
      if (length > 0 && chars[length - 1] == '\n') {
        length--;
      }
    }

    int index(int at) {
      return indexes[at];
    }

    /** Whether a stretch does not cut a run of letters or figures in two. */
    boolean isWhole(int start, int end) {
      return !cuts(start) && !cuts(end);
    }

    private boolean cuts(int at) {
      return at > 0
          && at < length
          && GramCutter.isLetter(chars[at - 1])
          && GramCutter.isLetter(chars[at])
          && indexes[at] == indexes[at - 1] + 1;
    }

    @Override
    public String toString() {
      return new String(chars, 0, length);
    }
  }
}
