package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers and fractions of a text, in Chinese, Arabic and full-width digits and mixes.
 */
final class Figures {
  private static final String DIGITS = "零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖0123456789０１２３４５６７８９";
  private static final int[] VALUES = {
    0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9
  };
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  /** A longer run of digits is a code or a number of a document. */
  private static final int LONGEST = 18;

  private final String text;
  private final List<Figure> found = new ArrayList<>();

  private Figures(String text) {
    this.text = text;
  }

  /** Every figure, in order, none overlapping. */
  static List<Figure> in(String text) {
    return new Figures(text).read();
  }

  private List<Figure> read() {
    int at = 0;
    while (at < text.length()) {
      if (!starts(text.charAt(at))) {
        at++;
        continue;
      }
      int end = runEnd(at);
      int next = end - at > LONGEST ? end : figure(at, end);
      at = next < text.length() && text.charAt(next) == '千' ? next + 1 : next;
    }
    return found;
  }

  /** Keeps the figure whose first number is {@code start} to {@code end}; gives where to go on. */
  private int figure(int start, int end) {
    BigDecimal number = parse(start, end);
    if (text.startsWith("分之", end) && end + 2 < text.length()) {
      int last = starts(text.charAt(end + 2)) ? runEnd(end + 2) : end + 2;
      if (last > end + 2 && last - end <= LONGEST) {
        found.add(new Figure(start, last, parse(end + 2, last), number));
        return last;
      }
    }
    int mark = end < text.length() ? "%％‰".indexOf(text.charAt(end)) : -1;
    if (mark >= 0) {
      BigDecimal of = BigDecimal.valueOf(mark == 2 ? 1000 : 100);
      found.add(new Figure(start, end + 1, number, of));
      return end + 1;
    }
    found.add(new Figure(start, end, number, null));
    return end;
  }

  private int runEnd(int start) {
    int at = start + 1;
    while (at < text.length() && (starts(text.charAt(at)) || joins(at))) {
      at++;
    }
    boolean kilo = at - start > 1 && at < text.length() && text.charAt(at - 1) == '千';
    return kilo && "克米瓦伏帕卡".indexOf(text.charAt(at)) >= 0 ? at - 1 : at;
  }

  /** Whether the point or comma at {@code at} stands inside a number: 1.5, 零点五, 10,000. */
  private boolean joins(int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    if (c == '.' || c == '．' || c == '点') {
      return digit(text.charAt(at - 1)) >= 0 && digit(text.charAt(at + 1)) >= 0;
    }
    return (c == ',' || c == '，')
        && isArabic(text.charAt(at - 1))
        && at + 3 < text.length()
        && isArabic(text.charAt(at + 1))
        && isArabic(text.charAt(at + 2))
        && isArabic(text.charAt(at + 3))
        && (at + 4 >= text.length() || !isArabic(text.charAt(at + 4)));
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean starts(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  static int digit(char c) {
    int place = DIGITS.indexOf(c);
    return place < 0 ? -1 : VALUES[place];
  }

  private static int unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  private BigDecimal parse(int start, int end) {
    Sum sum = new Sum();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        sum.digit(digit);
      } else if (unit(c) > 0) {
        sum.unit(unit(c));
      } else if (c != ',' && c != '，') {
        sum.point();
      }
    }
    return sum.total();
  }

  /** A numeral while it is read from left to right. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private boolean pending;
    private int decimals = -1;

    void digit(int digit) {
      if (decimals >= 0) {
        decimals++;
        current = current.add(BigDecimal.valueOf(digit, decimals));
      } else {
        current = current.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
      }
      pending = true;
    }

    void point() {
      decimals = 0;
    }

    void unit(int unit) {
      if (unit < 10_000) {
        BigDecimal times = current.signum() == 0 ? BigDecimal.ONE : current;
        section = section.add(times.multiply(BigDecimal.valueOf(unit)));
      } else {
        BigDecimal size = unit == 10_000 ? TEN_THOUSAND : HUNDRED_MILLION;
        BigDecimal below = section.add(current);
        if (below.signum() == 0 && !pending) {
          total = total.signum() == 0 ? size : total.multiply(size);
        } else {
          total = total.add(below.multiply(size));
        }
        section = BigDecimal.ZERO;
      }
      current = BigDecimal.ZERO;
      pending = false;
      decimals = -1;
    }

    BigDecimal total() {
      BigDecimal sum = total.add(section).add(current);
      return sum.signum() == 0 ? BigDecimal.ZERO : plain(sum);
    }

    private static BigDecimal plain(BigDecimal sum) {
      BigDecimal stripped = sum.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }
}
