package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.norm.FineRange.Power;
import org.jspecify.annotations.Nullable;

/**
 * 处, 并处, 可以处以: the verb before a fine.
 *
 * @param start where it begins, 可以 and 并 included
 * @param place where 处 stands
 * @param end behind 处 or 处以
 */
record FineVerb(int start, int place, int end) {

  /** Words behind 处 that make another word of it, and before it. */
  private static final String NOT_AFTER = "罚理分置长境方女级室事";

  private static final String NOT_BEFORE = "到各等事本该此深出何住办惩用一二三几查";
  private static final List<String> BEFORE =
      List.of("可以", "单处或者", "并处或者", "或者", "科", "判", "并", "可", "各", "单");
  private static final int LONGEST_GAP = 60;

  /** The last 处 between {@code from} and an amount that is a verb; null where none is. */
  static @Nullable FineVerb before(String text, int at, int from) {
    int low = Math.max(from, at - LONGEST_GAP);
    for (int i = at - 1; i >= low; i--) {
      if (text.charAt(i) == '处' && isVerb(text, i)) {
        return new FineVerb(widened(text, i, from), i, end(text, i));
      }
    }
    return null;
  }

  private static boolean isVerb(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '。';
    char last = at > 0 ? text.charAt(at - 1) : '，';
    boolean place = next == '所' && (at + 2 >= text.length() || isParticle(text.charAt(at + 2)));
    return !place && NOT_AFTER.indexOf(next) < 0 && NOT_BEFORE.indexOf(last) < 0;
  }

  /** 处所 is a place; 处所需费用 a verb with its object. */
  private static boolean isParticle(char c) {
    return "，。；、的内外等为和及或之".indexOf(c) >= 0;
  }

  private static int end(String text, int verb) {
    int end = verb + 1;
    boolean last = text.startsWith("以上年", end) || text.startsWith("以上一", end);
    boolean bound = text.startsWith("以上", end) && !last;
    return text.startsWith("以", end) && !bound ? end + 1 : end;
  }

  /** The verb with 可以 and 并 before it. */
  private static int widened(String text, int verb, int segment) {
    int at = verb;
    boolean more = true;
    while (more) {
      more = false;
      for (String word : BEFORE) {
        if (at - word.length() >= segment && text.startsWith(word, at - word.length())) {
          at -= word.length();
          more = true;
          break;
        }
      }
    }
    return at;
  }

  /** What the verb lets the authority do, or that the fine is only spoken of. */
  static Power power(String text, int segment, @Nullable FineVerb verb, int amount, int end) {
    String tail = text.substring(end, Stops.segmentEnd(text, end));
    boolean decided = tail.startsWith("可以") || tail.startsWith("由") || tail.startsWith("应当");
    boolean rule = text.substring(segment, amount).contains("设定");
    if (tail.endsWith("的") || decided || rule) {
      return Power.MENTIONED;
    }
    String before = text.substring(segment, verb == null ? amount : verb.place());
    boolean may = before.contains("可以") || before.endsWith("可") || before.contains("可并");
    boolean also = before.endsWith("并") || before.startsWith("并") || before.contains("可以并");
    if (may) {
      return also ? Power.MAY_ALSO : Power.MAY;
    }
    return also ? Power.SHALL_ALSO : Power.SHALL;
  }

  /** Whether 或者 or 单处 stands before the verb or between it and the amount. */
  static boolean alternative(String text, @Nullable FineVerb verb, int amount) {
    int start = verb == null ? amount : verb.start();
    String gap = text.substring(start, amount);
    return text.startsWith("或者", start - 2)
        || text.startsWith("或", start - 1)
        || gap.contains("或者")
        || gap.endsWith("或")
        || gap.contains("单处");
  }
}
