package org.faheng.corpus.norm;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.TimeLimit.Bound;

/** 期限性质识别: what the words around an amount of time make of it. */
final class BoundReader {
  /** A word beside an amount; {@code before} where it stands before it. */
  private record Rule(boolean before, String word, Bound bound) {}

  private static final List<Rule> RULES =
      FactTable.read("norm-time-bounds").stream()
          .map(
              row ->
                  new Rule(
                      row.getOrDefault("side", "").equals("before"),
                      row.getOrDefault("word", ""),
                      Bound.valueOf(row.getOrDefault("bound", ""))))
          .sorted((a, b) -> Integer.compare(b.word.length(), a.word.length()))
          .toList();

  private static final int VERB_REACH = 8;
  private static final int NEAR = 14;
  private static final int FAR = 28;
  private static final Pattern COUNTED =
      Pattern.compile("[两二三四五六多数]次|再次|累计|曾|受过|受到|(?:无|没有|未有|有)[^，]{0,8}(?:记录|违法|犯罪)|(?<!不|不得)超过");
  private static final Pattern BARRED =
      Pattern.compile("(?<!或者)(?:不得|禁止|不再|不受理|不准|限制)|^.{0,2}不予|^有效");

  private BoundReader() {}

  /** The bound and the place of the amount with its bound words. */
  record Read(Bound bound, int start, int end) {}

  static Read read(String text, int start, int end, int floor) {
    for (Rule rule : RULES) {
      if (!rule.before && text.startsWith(rule.word, end)) {
        int last = end + rule.word.length();
        boolean ahead = rule.bound == Bound.WITHIN && text.startsWith("前", start - 1);
        return ahead && !text.startsWith("年", end - 1)
            ? new Read(Bound.BEFORE, start - 1, last)
            : new Read(refined(text, rule.bound, end, last), start, last);
      }
    }
    for (Rule rule : RULES) {
      int first = start - rule.word.length();
      if (rule.before && first >= floor && text.startsWith(rule.word, first)) {
        return new Read(rule.bound, first, end);
      }
    }
    return new Read(ahead(text, start), start, end);
  }

  /** 至少保存五年: the bound word stands before the verb. */
  private static Bound ahead(String text, int start) {
    int from = Math.max(Stops.segmentStart(text, start), start - VERB_REACH);
    String before = text.substring(from, start);
    if (before.contains("至少") || before.contains("最少")) {
      return Bound.AT_LEAST;
    }
    boolean most = before.contains("最长") || before.contains("最多") || before.contains("至多");
    return most ? Bound.WITHIN : Bound.PERIOD;
  }

  static Read range(String text, int start, int end) {
    int last = text.startsWith("以下", end) ? end + 2 : text.startsWith("以内", end) ? end + 2 : end;
    last = text.startsWith("内", end) ? end + 1 : last;
    return new Read(Bound.RANGE, start, last);
  }

  /** 五年内不得 bars for five years; 一年内两次以上 counts facts. */
  private static Bound refined(String text, Bound bound, int amountEnd, int end) {
    if (bound != Bound.WITHIN) {
      return bound;
    }
    int from = text.startsWith("，", end) ? end + 1 : end;
    int stop = Math.min(Stops.segmentEnd(text, from), from + NEAR);
    String behind = text.substring(from, stop);
    if (behind.contains("年内")) {
      behind = text.substring(from, Math.min(Stops.segmentEnd(text, from), from + FAR));
    }
    if (BARRED.matcher(behind).find()) {
      return Bound.PERIOD;
    }
    boolean counts = text.startsWith("年", amountEnd - 1) || text.startsWith("月", amountEnd - 1);
    return counts && COUNTED.matcher(behind).find() ? Bound.WINDOW : bound;
  }
}
