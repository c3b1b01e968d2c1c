package org.faheng.analysis;

/**
 * 数字归一: numbers in figures before a measure as statutes write them (第33条 as 第三十三条, 30日 as 三十日, 5%
 * as 百分之五); 两 and the figures of cheques (壹万元) likewise. Anything else is left as it stands, so 一般
 * and 三角债 stay whole.
 */
final class NumeralFolding {
  /** First characters of the measures, units and ordinals before which a number is one. */
  private static final String MEASURES =
      "条款项章节编目号日天月年元万亿千百倍%‰个人次周岁时小分秒角名户件份头只台辆间套处类种级期届批例座吨米公克升亩平以家张本起位点度股票万";

  private static final String BEFORE_TWO = "年月日天个次倍千万百亿人种名周家类项款条";
  private static final String CHEQUE = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN = "一二三四五六七八九十百千";
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] SMALL_UNITS = {"", "十", "百", "千"};
  private static final String[] LARGE_UNITS = {"", "万", "亿", "万亿"};
  private static final int LONGEST = 12;
  private static final int YEAR_DIGITS = 4;

  private NumeralFolding() {}

  static boolean mayFold(char folded) {
    return folded >= '0' && folded <= '9' || folded == '两' || CHEQUE.indexOf(folded) >= 0;
  }

  /** Writes the folded number at {@code at} and gives the index after it; {@code at} if none. */
  static int fold(char[] text, int at, FoldedText.Builder out) {
    char c = text[at];
    if (c == '两') {
      return two(text, at, out);
    }
    return c <= '9' ? figures(text, at, out) : cheque(text, at, out);
  }

  private static int two(char[] text, int at, FoldedText.Builder out) {
    if (at + 1 >= text.length || BEFORE_TWO.indexOf(text[at + 1]) < 0) {
      return at;
    }
    out.add("二", at, at + 1);
    return at + 1;
  }

  private static int cheque(char[] text, int at, FoldedText.Builder out) {
    int end = at;
    while (end < text.length && (CHEQUE.indexOf(text[end]) >= 0 || text[end] == '零')) {
      end++;
    }
    if (end >= text.length || "元万亿圆倍日年月".indexOf(text[end]) < 0) {
      return at;
    }
    for (int i = at; i < end; i++) {
      int plain = CHEQUE.indexOf(text[i]);
      out.add(plain < 0 ? "零" : PLAIN.substring(plain, plain + 1), i, i + 1);
    }
    return end;
  }

  private static int figures(char[] text, int at, FoldedText.Builder out) {
    StringBuilder whole = new StringBuilder();
    int end = wholePart(text, at, whole);
    int fraction = end;
    if (end + 1 < text.length && text[end] == '.' && isDigit(text[end + 1])) {
      fraction = end + 1;
      while (fraction < text.length && isDigit(text[fraction])) {
        fraction++;
      }
    }
    int measure = skipSpaces(text, fraction);
    boolean ordinal = at > 0 && (text[at - 1] == '第' || text[at - 1] == '之');
    boolean measured = measure < text.length && isMeasure(text, measure);
    boolean odd = whole.length() > LONGEST || (whole.length() > 1 && whole.charAt(0) == '0');
    if (odd || !(ordinal || measured)) {
      return at;
    }
    boolean percent = measured && text[measure] == '%';
    boolean year = measured && text[measure] == '年' && whole.length() == YEAR_DIGITS;
    StringBuilder words = new StringBuilder(percent ? "百分之" : "");
    words.append(year ? digits(whole) : number(Long.parseLong(whole.toString())));
    if (fraction > end) {
      words.append('点').append(digits(new String(text, end + 1, fraction - end - 1)));
    }
    int after = percent ? measure + 1 : measured ? measure : fraction;
    out.add(words, at, after);
    return after;
  }

  /** Digits, thousands separators left out. */
  private static int wholePart(char[] text, int at, StringBuilder whole) {
    int i = at;
    while (i < text.length) {
      if (isDigit(text[i])) {
        whole.append(text[i++]);
      } else if (text[i] == ',' && isThousands(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isThousands(char[] text, int comma) {
    for (int i = comma + 1; i <= comma + 3; i++) {
      if (i >= text.length || !isDigit(text[i])) {
        return false;
      }
    }
    return comma + 4 >= text.length || !isDigit(text[comma + 4]);
  }

  /** A measure, or 至 and the like before another number: 3至5日. */
  private static boolean isMeasure(char[] text, int at) {
    if (MEASURES.indexOf(text[at]) >= 0) {
      return true;
    }
    return (text[at] == '至' || text[at] == '到') && at + 1 < text.length && isDigit(text[at + 1]);
  }

  private static int skipSpaces(char[] text, int at) {
    int i = at;
    while (i < text.length && text[i] == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String digits(CharSequence figures) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < figures.length(); i++) {
      out.append(DIGITS.charAt(figures.charAt(i) - '0'));
    }
    return out.toString();
  }

  /** The number as statutes write it: 105 is 一百零五, 12000 is 一万二千. */
  static String number(long value) {
    if (value == 0) {
      return "零";
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int group = 3; group >= 0; group--) {
      int part = (int) (value / pow(group) % 10000);
      if (part == 0) {
        gap = gap || out.length() > 0;
        continue;
      }
      boolean zero = out.length() > 0 && (gap || part < 1000);
      out.append(zero ? "零" : "").append(thousands(part)).append(LARGE_UNITS[group]);
      gap = false;
    }
    return out.length() > 1 && out.charAt(0) == '一' && out.charAt(1) == '十'
        ? out.substring(1)
        : out.toString();
  }

  private static long pow(int group) {
    return switch (group) {
      case 0 -> 1L;
      case 1 -> 10_000L;
      case 2 -> 100_000_000L;
      default -> 1_000_000_000_000L;
    };
  }

  private static String thousands(int part) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int size = 1000;
    int rest = part;
    for (int unit = 3; unit >= 0; unit--, size /= 10) {
      int digit = rest / size;
      rest %= size;
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(SMALL_UNITS[unit]);
      gap = false;
    }
    return out.toString();
  }
}
