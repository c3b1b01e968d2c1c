package org.faheng.corpus.structure;

import java.util.OptionalInt;
import org.faheng.corpus.document.Numeral;

/** 数字: numerals as statutes write them (一百二十三, 二〇二三, 廿一) and as people type them (123, １２３). */
public final class ChineseNumeral {
  /** Every character that may stand in a numeral, for use inside a regex character class. */
  public static final String CLASS = "零〇○一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟廿卅0-9０-９";

  private static final String[] WORDS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private ChineseNumeral() {}

  /** The value 0 to 999,999,999 of a numeral; empty where {@code text} is none. */
  public static OptionalInt parse(CharSequence text) {
    return Numeral.parse(text);
  }

  /**
   * The numeral as statutes write it: 10 is 十, 110 is 一百一十, 105 is 一百零五; in digits above 9999,
   * which no law counts to but any text may cite.
   */
  public static String format(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("number must satisfy 0 <= n, got " + number);
    }
    if (number > 9999) {
      return String.valueOf(number);
    }
    if (number < 10) {
      return WORDS[number];
    }
    if (number < 20) {
      return "十" + (number == 10 ? "" : WORDS[number % 10]);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    boolean gap = false;
    String[] units = {"千", "百", "十", ""};
    int[] sizes = {1000, 100, 10, 1};
    for (int i = 0; i < sizes.length; i++) {
      int digit = rest / sizes[i];
      rest %= sizes[i];
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      out.append(gap ? "零" : "").append(WORDS[digit]).append(units[i]);
      gap = false;
    }
    return out.toString();
  }
}
