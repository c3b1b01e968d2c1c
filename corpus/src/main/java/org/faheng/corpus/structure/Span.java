package org.faheng.corpus.structure;

/**
 * 位置: a stretch of a text in UTF-16 units, half open.
 *
 * @param start first unit, inclusive
 * @param end unit after the last, exclusive
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, got " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The words at this place of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
