package org.faheng.extract;

/**
 * 文本整理: what all formats have in common. Line ends become {@code \n}, odd spaces become plain ones,
 * invisible characters go, runs of blank lines become one. Full-width characters stay, for the
 * parsers know them.
 */
final class TextNormalizer {

  private TextNormalizer() {}

  /** The tidy text, without blank lines at its ends, closed by one line end. */
  static String normalize(String text) {
    StringBuilder out = new StringBuilder(text.length() + 1);
    boolean blank = true;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int before = out.length();
      appendLine(out, text, at, end);
      boolean empty = out.length() == before;
      if (!empty || !blank) {
        out.append('\n');
      }
      blank = empty;
      at = next(text, end);
    }
    if (blank && !out.isEmpty()) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** One line without what is invisible and without spaces at its end. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    appendLine(out, text, 0, text.length());
    return out.toString();
  }

  private static void appendLine(StringBuilder out, String text, int from, int to) {
    int start = out.length();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        out.append(isOddSpace(c) ? ' ' : c);
      }
    }
    int end = out.length();
    while (end > start && isSpace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int next(String text, int end) {
    boolean pair = text.startsWith("\r\n", end);
    return pair ? end + 2 : end + 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }

  private static boolean isOddSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200A';
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c < ' ' && c != '\t'
        || c == '\u007F';
  }
}
