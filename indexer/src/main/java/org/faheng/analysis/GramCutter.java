package org.faheng.analysis;

/**
 * 切分: walks over a folded text and gives its unigrams (a Han character, or a whole run of letters
 * or figures) and bigrams (two Han characters in a row). Spaces are passed over; punctuation and
 * line ends break a bigram and leave one position free. One cutter is used by one thread.
 */
final class GramCutter {
  /** Which terms are wanted. */
  enum Kind {
    UNIGRAM,
    BIGRAM
  }

  private final Kind kind;
  private char[] chars = new char[0];
  private int length;
  private int at;
  private int next;
  private boolean broken;

  int first;
  int last;
  int position;
  boolean pair;

  GramCutter(Kind kind) {
    this.kind = kind;
  }

  void reset(FoldedText text) {
    chars = text.chars();
    length = text.length();
    at = 0;
    next = 0;
    first = -1;
    last = -1;
    broken = false;
  }

  /**
   * Moves to the next term: {@code first} to {@code last} (inclusive) of the folded text, the two
   * characters at first and last alone if it is a {@code pair}.
   */
  boolean advance() {
    return kind == Kind.UNIGRAM ? advanceUnigram() : advanceBigram();
  }

  private boolean advanceUnigram() {
    if (!moveToUnit()) {
      return false;
    }
    pair = false;
    position = next++;
    return true;
  }

  private boolean advanceBigram() {
    int before = first < 0 || !isHan(chars[last]) ? -1 : last;
    while (moveToUnit()) {
      position = next++;
      if (!isHan(chars[first])) {
        pair = false;
        return true;
      }
      if (before >= 0 && !broken) {
        pair = true;
        position--;
        first = before;
        return true;
      }
      before = last;
    }
    return false;
  }

  /** Sets first and last to the next character or run, and tells of a break before it. */
  private boolean moveToUnit() {
    broken = false;
    while (at < length && !isHan(chars[at]) && !isLetter(chars[at])) {
      broken |= chars[at] != ' ';
      at++;
    }
    if (at >= length) {
      return false;
    }
    if (broken && next > 0) {
      next++;
    }
    first = at++;
    if (!isHan(chars[first])) {
      while (at < length && isLetter(chars[at])) {
        at++;
      }
    }
    last = at - 1;
    return true;
  }

  char[] chars() {
    return chars;
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff'
        || c >= '\u3400' && c <= '\u4dbf'
        || c >= '\uf900' && c <= '\ufaff'
        || c == '々';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c > '\u007f' && Character.isLetterOrDigit(c) && !isHan(c)
        || Character.isSurrogate(c);
  }
}
