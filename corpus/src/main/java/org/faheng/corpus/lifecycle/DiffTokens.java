package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 比较单位: a text cut into what changes as a whole: a number, a word in Latin letters, or else one
 * sign.
 */
final class DiffTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[0-9０-９]+(?:[.．,][0-9０-９]+)*[%％]?|[〇○零一二三四五六七八九十百千万亿]+|[A-Za-z]+|.", Pattern.DOTALL);

  private final String text;
  private final int[] ids;
  private final int[] starts;

  private DiffTokens(String text, int[] ids, int[] starts) {
    this.text = text;
    this.ids = ids;
    this.starts = starts;
  }

  /**
   * The tokens of a text.
   *
   * @param known the number of each token, shared by the two texts; new tokens are added
   */
  static DiffTokens of(String text, Map<String, Integer> known) {
    int[] ids = new int[text.length()];
    int[] starts = new int[text.length() + 1];
    int size = 0;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      ids[size] = known.computeIfAbsent(matcher.group(), token -> known.size());
      starts[size++] = matcher.start();
    }
    starts[size] = text.length();
    return new DiffTokens(text, Arrays.copyOf(ids, size), Arrays.copyOf(starts, size + 1));
  }

  int[] ids() {
    return ids.clone();
  }

  int id(int token) {
    return ids[token];
  }

  /** Number of UTF-16 units of the tokens {@code from} to {@code to}, exclusive. */
  int length(int from, int to) {
    return starts[to] - starts[from];
  }

  /** Number of letters and digits of the tokens {@code from} to {@code to}, exclusive. */
  int letters(int from, int to) {
    return (int)
        text.substring(starts[from], starts[to])
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .count();
  }

  /** Whether a line ends in the tokens {@code from} to {@code to}, exclusive. */
  boolean partsParagraphs(int from, int to) {
    int end = text.indexOf('\n', starts[from]);
    return end >= 0 && end < starts[to];
  }

  /** How well the text parts before a token: at a line or sentence better than inside a word. */
  int parting(int token) {
    int at = starts[token];
    if (at == 0 || at == text.length()) {
      return 5;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == '\n' || after == '\n') {
      return 4;
    }
    if ("。；！？".indexOf(before) >= 0) {
      return 3;
    }
    if ("，、：）”》".indexOf(before) >= 0) {
      return 2;
    }
    return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) ? 0 : 1;
  }
}
