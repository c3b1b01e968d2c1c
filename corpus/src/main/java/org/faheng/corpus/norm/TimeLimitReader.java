package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 期限识别: reads every amount of time that a text sets. Dates, years, ordinals, frequencies (每年一次) and
 * ages are none. Total; offsets count in the text given.
 */
public final class TimeLimitReader {
  private static final int MAX = 100_000;
  private static final int EXTENSION_NEAR = 120;
  private static final int EXTENSION_BEFORE = 24;

  private final String text;
  private final List<Duration> durations;

  private TimeLimitReader(String text) {
    this.text = text;
    this.durations = Durations.in(text);
  }

  /** Every amount of time, in order, none overlapping. */
  public static List<TimeLimit> read(String text) {
    return new TimeLimitReader(text).read();
  }

  private List<TimeLimit> read() {
    List<TimeLimit> found = new ArrayList<>();
    int floor = 0;
    int next = 0;
    while (next < durations.size()) {
      Duration first = durations.get(next++);
      Duration last = first;
      if (next < durations.size() && isRange(first, durations.get(next))) {
        last = durations.get(next++);
      }
      if (first.amount() <= MAX && last.amount() <= MAX) {
        found.add(limit(first, last, floor));
        floor = found.getLast().phrase().end();
      }
    }
    return withExtensions(found);
  }

  private boolean isRange(Duration low, Duration high) {
    String between = text.substring(low.end(), high.start());
    return switch (between) {
      case "以上", "以上、", "以上，", "至", "到", "—", "－", "-", "～", "~" -> true;
      default -> false;
    };
  }

  private TimeLimit limit(Duration first, Duration last, int floor) {
    BoundReader.Read read =
        first == last
            ? BoundReader.read(text, first.start(), last.end(), floor)
            : BoundReader.range(text, first.start(), last.end());
    StartReader.Start start = StartReader.read(text, read.start(), read.end(), floor, read.bound());
    int from = start == null ? read.start() : Math.min(read.start(), start.phrase().start());
    int to = start == null ? read.end() : Math.max(read.end(), start.phrase().end());
    return new TimeLimit(
        new Span(first.start(), last.end()),
        new Span(Math.max(from, Math.min(floor, read.start())), to),
        last.amount(),
        least(first, last),
        last.unit(),
        read.bound(),
        start == null ? null : start.event(),
        false,
        isExtension(read.start()));
  }

  /** The lower amount of a range in the unit of the upper; 六个月 of 六个月以上一年以下 makes both months. */
  private static @Nullable Integer least(Duration first, Duration last) {
    return first == last ? null : first.amount();
  }

  private boolean isExtension(int at) {
    int from = Math.max(Stops.segmentStart(text, at), at - 16);
    String before = text.substring(from, at);
    if (before.contains("延长") || before.contains("延期") || before.contains("展期")) {
      return true;
    }
    int clause = Math.max(Stops.clauseStart(text, at), at - EXTENSION_BEFORE);
    boolean capped =
        text.startsWith("不得超过", at) || text.startsWith("最", at) || text.startsWith("不超过", at);
    return capped
        && text.substring(clause, at).contains("可以")
        && text.substring(clause, at).contains("延长");
  }

  /** Marks the limits that words close behind them let be extended. */
  private List<TimeLimit> withExtensions(List<TimeLimit> limits) {
    List<TimeLimit> marked = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      TimeLimit limit = limits.get(i);
      int end = i + 1 < limits.size() ? limits.get(i + 1).span().start() : text.length();
      boolean extendable = !limit.extension() && canExtend(limit.phrase().end(), end);
      marked.add(extendable ? extendable(limit) : limit);
    }
    return List.copyOf(marked);
  }

  private boolean canExtend(int from, int next) {
    int end = Math.min(Math.max(from, next), from + EXTENSION_NEAR);
    int line = text.indexOf('\n', from);
    String behind = text.substring(from, line < 0 ? end : Math.max(from, Math.min(end, line)));
    int word = behind.indexOf("延长");
    if (word < 0) {
      word = behind.indexOf("延期");
    }
    if (word < 0) {
      return false;
    }
    String clause = behind.substring(0, word);
    return !clause.endsWith("不得")
        && !clause.endsWith("不再")
        && !clause.endsWith("不予")
        && !clause.endsWith("申请");
  }

  private static TimeLimit extendable(TimeLimit limit) {
    return new TimeLimit(
        limit.span(),
        limit.phrase(),
        limit.amount(),
        limit.least(),
        limit.unit(),
        limit.bound(),
        limit.start(),
        true,
        false);
  }
}
