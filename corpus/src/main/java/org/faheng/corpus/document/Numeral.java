package org.faheng.corpus.document;

import java.util.OptionalInt;

/** 数字的值: what a numeral in Chinese or Arabic digits amounts to. */
public final class Numeral {
  private static final int MAX_LENGTH = 9;

  private Numeral() {}

  /** The value 0 to 999,999,999 of a numeral; empty where {@code text} is none. */
  public static OptionalInt parse(CharSequence text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return OptionalInt.empty();
    }
    int total = 0;
    int digit = 0;
    int run = 0;
    boolean units = false;
    for (int i = 0; i < text.length(); i++) {
      int value = value(text.charAt(i));
      if (value < 0) {
        return OptionalInt.empty();
      }
      if (value < 10) {
        run = Math.addExact(Math.multiplyExact(run, 10), value);
        digit = value;
        continue;
      }
      units = true;
      int unit = value % 10000;
      total += value > 10000 ? unit : Math.max(digit, digit == 0 ? 1 : digit) * unit;
      digit = 0;
    }
    return OptionalInt.of(units ? total + digit : run);
  }

  /**
   * 0-9 for a digit; 10, 100, 1000 for a unit; 10020 and 10030 for 廿 and 卅; -1 for anything else.
   */
  private static int value(char c) {
    return switch (c) {
      case '零', '〇', '○', '0', '０' -> 0;
      case '一', '壹', '1', '１' -> 1;
      case '二', '贰', '两', '2', '２' -> 2;
      case '三', '叁', '3', '３' -> 3;
      case '四', '肆', '4', '４' -> 4;
      case '五', '伍', '5', '５' -> 5;
      case '六', '陆', '6', '６' -> 6;
      case '七', '柒', '7', '７' -> 7;
      case '八', '捌', '8', '８' -> 8;
      case '九', '玖', '9', '９' -> 9;
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '廿' -> 10020;
      case '卅' -> 10030;
      default -> -1;
    };
  }
}
