package org.faheng.corpus.norm;

/** 停顿: where the parts of a sentence begin and end: 句 at 。；, 分句 at every stop. */
final class Stops {
  private static final int LONGEST_NOTE = 60;

  /** No sentence is longer; scans end here, so that a text without stops is read in fair time. */
  private static final int LONGEST_SENTENCE = 2_000;

  private Stops() {}

  /** Where the part between stops (，；。：) begins in which {@code at} lies. */
  static int segmentStart(String text, int at) {
    int i = at;
    while (i > at - LONGEST_SENTENCE && !beginsSegment(text, i)) {
      i = text.charAt(i - 1) == '）' ? opening(text, i - 1) : i - 1;
    }
    return i;
  }

  /** Whether {@code at} is where a part between stops begins. */
  static boolean beginsSegment(String text, int at) {
    return at <= 0 || isStop(text.charAt(at - 1)) || endsLabel(text, at);
  }

  /** Place of the （ that opens the brackets closed at {@code close}, if it is near. */
  private static int opening(String text, int close) {
    for (int at = close - 1; at >= Math.max(0, close - LONGEST_NOTE); at--) {
      char c = text.charAt(at);
      if (c == '（' || c == '\n') {
        return c == '（' ? at : close;
      }
    }
    return close;
  }

  /** Whether {@code at} lies behind the blank of 第二十七条　. */
  private static boolean endsLabel(String text, int at) {
    char blank = text.charAt(at - 1);
    if (blank == '）') {
      return isItemLabel(text, at - 1);
    }
    boolean is = blank == ' ' || blank == '\u3000';
    return is && at > 1 && (text.charAt(at - 2) == '条' || text.charAt(at - 2) == blank);
  }

  /** Whether the ） at {@code close} ends the number of an item: （十二） behind a stop. */
  private static boolean isItemLabel(String text, int close) {
    int at = close - 1;
    while (at >= 0 && (Figures.digit(text.charAt(at)) >= 0 || text.charAt(at) == '十')) {
      at--;
    }
    boolean number = at >= 0 && at < close - 1 && text.charAt(at) == '（';
    return number && (at == 0 || isStop(text.charAt(at - 1)) || text.charAt(at - 1) == '\u3000');
  }

  /** Where the part between stops ends in which {@code at} lies. */
  static int segmentEnd(String text, int at) {
    int i = at;
    while (i < Math.min(text.length(), at + LONGEST_SENTENCE) && !isStop(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the clause (between 。 or ；) begins in which {@code at} lies. */
  static int clauseStart(String text, int at) {
    int i = at;
    while (i > Math.max(0, at - LONGEST_SENTENCE) && !isEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Where the clause (between 。 or ；) ends in which {@code at} lies. */
  static int clauseEnd(String text, int at) {
    int i = at;
    while (i < Math.min(text.length(), at + LONGEST_SENTENCE) && !isEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isStop(char c) {
    return c == '，' || c == ',' || c == '：' || c == ':' || isEnd(c);
  }

  static boolean isEnd(char c) {
    return c == '。' || c == '；' || c == ';' || c == '\n';
  }
}
