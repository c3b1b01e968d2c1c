package org.faheng.analysis;

import java.util.Arrays;

/**
 * 归一文本: a text in the one form in which it is indexed and asked for: half width, simplified script,
 * lower case, numbers before a measure in Chinese numerals. Every character knows the place of its
 * original, in UTF-16 units.
 */
public final class FoldedText {
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private FoldedText(Builder builder) {
    chars = builder.chars;
    starts = builder.starts;
    ends = builder.ends;
    length = builder.length;
  }

  /** The folded form of {@code text}. */
  public static FoldedText of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = CharacterFolding.fold(chars[i]);
    }
    Builder out = new Builder(chars.length + 8);
    int at = 0;
    while (at < chars.length) {
      if (NumeralFolding.mayFold(chars[at])) {
        int after = NumeralFolding.fold(chars, at, out);
        if (after > at) {
          at = after;
          continue;
        }
        at = copyRun(chars, at, out);
        continue;
      }
      out.add(chars[at], at, at + 1);
      at++;
    }
    return new FoldedText(out);
  }

  /** The folded characters of {@code text}. */
  public static String fold(String text) {
    return of(text).toString();
  }

  /**
   * Copies figures that are no number with a measure, all of them, so that 2021 is never 202 and 1.
   */
  private static int copyRun(char[] chars, int start, Builder out) {
    int at = start;
    do {
      out.add(chars[at], at, at + 1);
      at++;
    } while (at < chars.length && chars[at] >= '0' && chars[at] <= '9');
    return at;
  }

  /** Number of folded characters. */
  public int length() {
    return length;
  }

  /** The folded character at {@code index}. */
  public char charAt(int index) {
    return chars[index];
  }

  /** Where the original of the character at {@code index} begins, inclusive. */
  public int start(int index) {
    return starts[index];
  }

  /** Where the original of the character at {@code index} ends, exclusive. */
  public int end(int index) {
    return ends[index];
  }

  char[] chars() {
    return chars;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  /** Collects folded characters. */
  static final class Builder {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    private Builder(int capacity) {
      chars = new char[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
    }

    void add(char c, int start, int end) {
      if (length == chars.length) {
        grow();
      }
      chars[length] = c;
      starts[length] = start;
      ends[length++] = end;
    }

    void add(CharSequence words, int start, int end) {
      for (int i = 0; i < words.length(); i++) {
        add(words.charAt(i), start, end);
      }
    }

    private void grow() {
      int capacity = length + length / 2 + 16;
      chars = Arrays.copyOf(chars, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
  }
}
