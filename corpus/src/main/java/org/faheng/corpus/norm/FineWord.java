package org.faheng.corpus.norm;

import java.util.regex.Pattern;

/** The word 罚款 behind an amount, and what may stand between them. */
final class FineWord {
  static final String FINE = "罚款";
  private static final Pattern JOINS =
      Pattern.compile("(?:处以|处|予以|给予|计算|计|标准|幅度|数额|以内|进行|确定|确定具体)$");
  private static final Pattern OTHER = Pattern.compile("[元倍%％‰、]|分之|以上|或者|并处");
  private static final int LONGEST_TAIL = 24;
  private static final int LONGEST_NOTE = 20;

  private FineWord() {}

  /** Where 罚款 ends behind an amount: …的罚款, …的标准处以罚款; the amount's own end where it is missing. */
  static int end(String text, int end) {
    int at = end;
    if (text.startsWith("（", at)) {
      int close = text.indexOf('）', at);
      at = close > 0 && close - at < LONGEST_NOTE ? close + 1 : at;
    }
    if (text.startsWith("的", at)) {
      at++;
    }
    if (text.startsWith(FINE, at)) {
      return at + FINE.length();
    }
    int stop = Math.min(Stops.segmentEnd(text, at), at + LONGEST_TAIL);
    int word = text.indexOf(FINE, at);
    boolean close = word > 0 && word < stop && !hasVerbObject(text.substring(at, word));
    return close ? word + FINE.length() : end;
  }

  /** Whether the words between an amount and 罚款 begin another fine, or another thing altogether. */
  private static boolean hasVerbObject(String words) {
    boolean joins = words.isEmpty() || JOINS.matcher(words).find();
    boolean other = !words.equals("并处") && OTHER.matcher(words).find();
    return !joins || other;
  }
}
