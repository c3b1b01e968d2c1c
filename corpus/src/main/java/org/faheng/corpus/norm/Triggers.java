package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.document.FactTable;
import org.jspecify.annotations.Nullable;

/** 档次识别: the part of a clause that says on what tier of gravity a penalty stands. */
final class Triggers {
  private static final List<String> WORDS =
      FactTable.read("norm-triggers").stream().map(row -> row.getOrDefault("word", "")).toList();

  private static final int LONGEST = 40;
  private static final int LATEST = 10;
  private static final int SHORT = 16;
  private static final int SHORT_REFUSAL = 6;

  private Triggers() {}

  /** The last part ending in 的 between {@code from} and {@code to} that names a tier. */
  static @Nullable Words between(String text, int from, int to) {
    int end = Stops.segmentStart(text, to);
    Words within = inSegment(text, Math.max(from, end), to);
    if (within != null) {
      return within;
    }
    while (end > from) {
      int stop = end - 1;
      int start = Math.max(from, Stops.segmentStart(text, stop));
      int first = lead(text, start);
      String words = stop > first ? text.substring(first, stop) : "";
      if (words.endsWith("的") && isTier(words) && !isAct(text, first, words)) {
        return Words.of(text, first, stop - 1);
      }
      end = start;
    }
    return null;
  }

  /** 情节严重的处…, 对拒不改正的处…: no stop before the verb. */
  private static @Nullable Words inSegment(String text, int start, int verb) {
    int end = verb;
    for (String word : List.of("可以", "并可", "可", "并", "依法", "由")) {
      if (end - word.length() > start && text.startsWith(word, end - word.length())) {
        end -= word.length();
      }
    }
    if (end - 1 <= start || text.charAt(end - 1) != '的') {
      return null;
    }
    int first = text.charAt(start) == '对' ? start + 1 : start;
    String words = text.substring(first, end);
    boolean base = words.contains("按") || words.contains("罚款") || words.startsWith("并");
    return !base && isTier(words) ? Words.of(text, first, end - 1) : null;
  }

  /** 拒不移交资料的 at the start of a sentence is the act itself; behind ； it is a tier. */
  private static boolean isAct(String text, int start, String words) {
    boolean first = start == 0 || text.charAt(start - 1) != '；' && text.charAt(start - 1) != '，';
    return words.startsWith("拒不") && words.length() > SHORT_REFUSAL && first;
  }

  /** Behind 对, 或者 and 但 at the start of a part. */
  private static int lead(String text, int start) {
    for (String word : List.of("对", "或者", "但", "其中", "其中对")) {
      if (text.startsWith(word, start)) {
        return start + word.length();
      }
    }
    return start;
  }

  /** Whether a tier word stands near the beginning, or the part is short. */
  private static boolean leads(String words, String word) {
    int place = words.indexOf(word);
    return place >= 0 && (place <= LATEST || words.length() <= SHORT);
  }

  static boolean isTier(String words) {
    return words.length() <= LONGEST
        && !words.startsWith("违反")
        && WORDS.stream().anyMatch(word -> leads(words, word));
  }
}
