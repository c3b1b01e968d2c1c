package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.norm.TimeLimit.Unit;
import org.jspecify.annotations.Nullable;

/** Finds bare amounts of time; dates (三月一日, 2010年), 第三日, 每三年 and 三年级 are none. */
final class Durations {
  private static final BigDecimal LATEST = BigDecimal.valueOf(1000);

  /** Unit words, longer before shorter. */
  private enum Word {
    WORKING("个工作日", Unit.WORKING_DAY, 1),
    WORKING_BARE("工作日", Unit.WORKING_DAY, 1),
    WORK_DAYS("个有效工作日", Unit.WORKING_DAY, 1),
    NATURAL("个自然日", Unit.DAY, 1),
    NATURAL_BARE("自然日", Unit.DAY, 1),
    TRADING("个交易日", Unit.WORKING_DAY, 1),
    HOUR("小时", Unit.HOUR, 1),
    HOURS("个小时", Unit.HOUR, 1),
    MINUTE("分钟", Unit.MINUTE, 1),
    MONTH("个月", Unit.MONTH, 1),
    MONTH_OLD("个月份", Unit.MONTH, 1),
    WEEK("个星期", Unit.DAY, 7),
    WEEK_BARE("星期", Unit.DAY, 7),
    WEEK_SHORT("周", Unit.DAY, 7),
    QUARTER("个季度", Unit.MONTH, 3),
    YEARS("周年", Unit.YEAR, 1),
    YEAR("年", Unit.YEAR, 1),
    DAY("日", Unit.DAY, 1),
    DAY_SPOKEN("天", Unit.DAY, 1),
    MONTH_BARE("月", Unit.MONTH, 1);

    private final String text;
    private final Unit unit;
    private final int times;

    Word(String text, Unit unit, int times) {
      this.text = text;
      this.unit = unit;
      this.times = times;
    }
  }

  private static final List<Word> WORDS = List.of(Word.values());
  private static final String NOT_AFTER_YEAR = "度级代龄检第限末初底份轻报费纪产终";

  /** 三个月工资 is money, 二十四小时值班 means always. */
  private static final List<String> OTHER_USES =
      List.of("工资", "基本工资", "本人工资", "的工资", "平均工资", "值班", "有效应答", "服务", "不间断", "在线", "开放", "监控");

  private static final String NOT_AFTER_DAY = "期常元程照志报本前月";

  private final String text;
  private final List<Figure> figures;
  private final List<Duration> found = new ArrayList<>();

  private Durations(String text) {
    this.text = text;
    this.figures = Figures.in(text);
  }

  static List<Duration> in(String text) {
    return new Durations(text).read();
  }

  private List<Duration> read() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Duration duration = figure.isFraction() ? null : counted(figure);
      Duration bare = duration == null ? sharing(i) : duration;
      if (bare != null) {
        found.add(bare);
      }
    }
    halves();
    return found;
  }

  private @Nullable Duration counted(Figure figure) {
    Word word = wordAt(figure.end());
    if (word == null || isDate(figure, word) || endsDates(figure)) {
      return null;
    }
    int end = figure.end() + word.text.length();
    if (OTHER_USES.stream().anyMatch(use -> text.startsWith(use, end))) {
      return null;
    }
    int amount = amount(figure.value()) * word.times;
    if (text.startsWith("半", end) && word.unit == Unit.YEAR) {
      return new Duration(figure.start(), end + 1, amount * 12 + 6, Unit.MONTH);
    }
    return amount == 0 ? null : new Duration(figure.start(), end, amount, word.unit);
  }

  /** 3日 of 10月1日至3日. */
  private boolean endsDates(Figure figure) {
    int joiner = figure.start() - 1;
    if (joiner < 2 || "至到、和".indexOf(text.charAt(joiner)) < 0 || text.charAt(joiner - 1) != '日') {
      return false;
    }
    int start = joiner - 1;
    while (start > 0
        && (Figures.digit(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == '十')) {
      start--;
    }
    return before(start, "月") && !before(start, "个月");
  }

  private static int amount(BigDecimal value) {
    return value.scale() > 0 || value.compareTo(BigDecimal.valueOf(100_000)) > 0
        ? 0
        : value.intValue();
  }

  /** 十 of 十至十五日: the unit stands behind the second number only. */
  private @Nullable Duration sharing(int at) {
    Figure low = figures.get(at);
    if (low.isFraction() || at + 1 >= figures.size() || before(low.start(), "第", "每")) {
      return null;
    }
    Figure high = figures.get(at + 1);
    String between = text.substring(low.end(), high.start());
    boolean joined =
        between.equals("至")
            || between.equals("到")
            || between.equals("-")
            || between.equals("—")
            || between.equals("～")
            || between.equals("~");
    Duration whole = joined && !high.isFraction() ? counted(high) : null;
    int amount = amount(low.value());
    return whole == null || amount == 0
        ? null
        : new Duration(low.start(), low.end(), amount, whole.unit());
  }

  private @Nullable Word wordAt(int at) {
    for (Word word : WORDS) {
      if (text.startsWith(word.text, at)) {
        return word;
      }
    }
    return null;
  }

  private boolean isDate(Figure figure, Word word) {
    int start = figure.start();
    int end = figure.end() + word.text.length();
    if (before(start, "第", "每", "当", "同", "前款", "星期", "周") || behindLast(start)) {
      return true;
    }
    return switch (word.unit) {
      case YEAR -> isYear(figure, end);
      case DAY ->
          before(start, "月", "月份") && !before(start, "个月")
              || nextIs(end, NOT_AFTER_DAY) && !text.startsWith("前", end)
              || word == Word.WEEK_SHORT && (nextIs(end, "岁") || !isBounded(start, end));
      case MONTH -> word == Word.MONTH_BARE && isMonthName(figure, end);
      case MINUTE, HOUR, WORKING_DAY -> false;
    };
  }

  private boolean isYear(Figure figure, int end) {
    if (before(figure.start(), "前", "近", "最近") && !text.startsWith("内", end)) {
      return true;
    }
    boolean digits = figure.end() - figure.start() == 4 && figure.value().compareTo(LATEST) > 0;
    boolean dated =
        nextIs(end, NOT_AFTER_YEAR) && !text.startsWith("限", end + 1)
            || text.startsWith("规划", end)
            || text.startsWith("计划", end);
    boolean month =
        end < text.length() && Figures.digit(text.charAt(end)) >= 0 && monthFollows(end);
    return digits || dated || month;
  }

  private boolean monthFollows(int at) {
    for (int i = at; i < Math.min(text.length(), at + 4); i++) {
      if (text.charAt(i) == '月') {
        return true;
      }
    }
    return false;
  }

  /** 三月 is March; 三月内 and 六月以上 are lengths. */
  private boolean isMonthName(Figure figure, int end) {
    boolean length =
        text.startsWith("内", end)
            || text.startsWith("以内", end)
            || text.startsWith("以上", end)
            || text.startsWith("以下", end);
    return !length || before(figure.start(), "年", "每年");
  }

  /** 三周内 is a length, 一周 of 环绕一周 a turn. */
  private boolean isBounded(int start, int end) {
    return nextIs(end, "内以前后") || before(start, "超过", "少于", "满", "提前", "为");
  }

  /** 上一年 is a year; 五日以上十日以下 a range. */
  private boolean behindLast(int at) {
    return before(at, "上") && !before(at, "以上");
  }

  private boolean before(int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean nextIs(int at, String chars) {
    return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
  }

  /** 半年 and 半个月. */
  private void halves() {
    for (int at = text.indexOf('半'); at >= 0; at = text.indexOf('半', at + 1)) {
      boolean half = before(at, "前", "后") && !text.startsWith("年内", at + 1);
      if (half || before(at, "年", "上", "下", "每")) {
        continue;
      }
      if (text.startsWith("年", at + 1) && !nextIs(at + 2, NOT_AFTER_YEAR)) {
        insert(new Duration(at, at + 2, 6, Unit.MONTH));
      } else if (text.startsWith("个月", at + 1)) {
        insert(new Duration(at, at + 3, 15, Unit.DAY));
      }
    }
  }

  private void insert(Duration duration) {
    int place = 0;
    while (place < found.size() && found.get(place).start() < duration.start()) {
      place++;
    }
    found.add(place, duration);
  }
}
