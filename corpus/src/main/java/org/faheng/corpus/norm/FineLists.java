package org.faheng.corpus.norm;

import java.util.regex.Pattern;

/** Lists of items whose stem says 按照下列标准处以罚款, so that bare amounts in them are fines. */
final class FineLists {
  private static final Pattern AMOUNT = Pattern.compile("[元倍%％‰]|分之");
  private static final Pattern SCALE = Pattern.compile("(?:标准|数额|幅度)(?:为|是|如下)?$");

  private final String text;
  private int listEnd = -1;

  FineLists(String text) {
    this.text = text;
  }

  /** Whether an amount stands in a list whose stem says that its amounts are fines. */
  boolean contains(int at) {
    if (at < listEnd) {
      return true;
    }
    int colon = text.lastIndexOf('：', at);
    if (colon < 0) {
      return false;
    }
    int stem = Stops.segmentStart(text, colon);
    String words = text.substring(stem, colon);
    boolean fines =
        words.endsWith("罚款") && !AMOUNT.matcher(words).find()
            || words.contains("罚款") && SCALE.matcher(words).find();
    if (!fines) {
      return false;
    }
    listEnd = endOfItems(colon);
    return at < listEnd;
  }

  /** Where the 款 ends whose stem ends at {@code colon}: behind its last line that begins with （. */
  private int endOfItems(int colon) {
    int end = text.indexOf('\n', colon);
    while (end >= 0 && nextLineIsItem(end)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private boolean nextLineIsItem(int lineEnd) {
    int at = lineEnd;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
  }
}
