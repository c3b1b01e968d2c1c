package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.document.FactTable;

/** 界限用语识别: 以上, 以下, 不超过, 不少于 beside an amount. */
final class Limits {
  private record Rule(boolean before, String word, Limit limit) {}

  private static final List<Rule> RULES =
      FactTable.read("norm-limits").stream()
          .map(
              row ->
                  new Rule(
                      row.getOrDefault("side", "").equals("before"),
                      row.getOrDefault("word", ""),
                      Limit.valueOf(row.getOrDefault("limit", ""))))
          .sorted((a, b) -> Integer.compare(b.word.length(), a.word.length()))
          .toList();

  private Limits() {}

  /** The limit and the place of the amount with its bound words. */
  record Read(Limit limit, int start, int end) {}

  static Read around(String text, int start, int end) {
    for (Rule rule : RULES) {
      if (!rule.before && text.startsWith(rule.word, end)) {
        return new Read(rule.limit, start, end + rule.word.length());
      }
    }
    return before(text, start, end);
  }

  /** Looks for bound words that end at {@code start} only. */
  static Read before(String text, int start, int end) {
    for (Rule rule : RULES) {
      int first = start - rule.word.length();
      if (rule.before && text.startsWith(rule.word, first)) {
        return new Read(rule.limit, first, end);
      }
    }
    return new Read(Limit.EXACT, start, end);
  }

  /** Whether the words between two amounts make a range of them. */
  static boolean joins(String between) {
    return switch (between) {
      case "以上", "以上、", "以上，", "至", "到", "—", "－", "-", "～", "~" -> true;
      default -> false;
    };
  }

  /** The end of a range, 以下 included. */
  static int rangeEnd(String text, int end) {
    return text.startsWith("以下", end) || text.startsWith("以内", end) ? end + 2 : end;
  }
}
