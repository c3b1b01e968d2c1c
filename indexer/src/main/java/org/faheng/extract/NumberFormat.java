package org.faheng.extract;

import java.util.Locale;

/** 编号格式: how Word writes the number of a list item, by the names of ECMA-376 (ST_NumberFormat). */
final class NumberFormat {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  /** Whether Tika, which knows Latin formats only, would write it wrongly. */
  static boolean isChinese(String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "chineseLegalSimplified",
          "ideographLegalTraditional",
          "decimalEnclosedCircle",
          "decimalEnclosedCircleChinese",
          "decimalFullWidth",
          "decimalFullWidth2" ->
          true;
      default -> false;
    };
  }

  static String format(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counting(number, DIGITS, UNITS).replaceFirst("^一十", "十");
      case "ideographDigital" -> mapped(number, DIGITS.replace('零', '〇'));
      case "chineseLegalSimplified", "ideographLegalTraditional" ->
          counting(number, LEGAL_DIGITS, LEGAL_UNITS);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalFullWidth", "decimalFullWidth2" -> mapped(number, "０１２３４５６７８９");
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "none", "bullet" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String counting(int number, String digits, String[] units) {
    if (number <= 0 || number >= 10_000) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
        out.append(units[place]);
        gap = false;
      }
    }
    return out.toString();
  }

  private static String mapped(int number, String digits) {
    StringBuilder out = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> out.append(digits.charAt(c - '0')));
    return out.toString();
  }

  private static String circled(int number) {
    return number >= 1 && number <= 20
        ? Character.toString('①' + number - 1)
        : Integer.toString(number);
  }

  private static String letter(int number) {
    return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
