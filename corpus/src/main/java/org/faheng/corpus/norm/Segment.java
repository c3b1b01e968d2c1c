package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;

/**
 * 停顿句段: the words of a clause between two stops.
 *
 * @param start first unit
 * @param end behind the last, the stop left out
 * @param kind what the part does
 */
record Segment(int start, int end, Kind kind) {

  enum Kind {
    /** It ends in 的 or 时: 情节严重的. */
    CONDITION,
    /** 但…, …除外, 另有规定的. */
    EXCEPTION,
    MAIN
  }

  /** The parts of a text, in order; stops inside brackets and quotes do not part. */
  static List<Segment> of(String text) {
    List<Segment> found = new ArrayList<>();
    int start = 0;
    int depth = 0;
    boolean but = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '。';
      depth += "《“（(".indexOf(c) >= 0 ? 1 : 0;
      depth -= depth > 0 && "》”）)".indexOf(c) >= 0 ? 1 : 0;
      boolean stop = i == text.length() || depth == 0 && Stops.isStop(c);
      if (stop && i > start) {
        String words = text.substring(start, i);
        but = but || startsException(words);
        found.add(new Segment(start, i, but ? Kind.EXCEPTION : kind(words)));
      }
      if (stop) {
        start = i + 1;
      }
    }
    return List.copyOf(found);
  }

  private static boolean startsException(String words) {
    return words.startsWith("但") && !words.startsWith("但不限于") || words.endsWith("另有规定的");
  }

  private static Kind kind(String words) {
    boolean outside = words.startsWith("除") && (words.endsWith("外") || words.endsWith("以外"));
    if (words.endsWith("除外") || outside) {
      return Kind.EXCEPTION;
    }
    boolean condition = words.endsWith("的") || words.endsWith("时") || words.endsWith("期间");
    return condition ? Kind.CONDITION : Kind.MAIN;
  }
}
