package org.faheng.corpus.document;

/**
 * 年份括号: the bracket with a year that 文号 and 案号 have, 〔2024〕 or （2024）. Numbers are looked for only
 * where one opens: an expression tried at every character of a judgment costs more than all else
 * that is read from it.
 */
final class YearBracket {
  private YearBracket() {}

  /**
   * The next opening bracket from {@code from} on that a year may follow; -1 where there is none.
   */
  static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (opens(text.charAt(at)) && startsYear(text, at + 1)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '〔', '[', '(', '（', '【', '［', '﹝', '〈', '<' -> true;
      default -> false;
    };
  }

  private static boolean startsYear(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
      at++;
    }
    return at < text.length() && "12１２".indexOf(text.charAt(at)) >= 0;
  }
}
