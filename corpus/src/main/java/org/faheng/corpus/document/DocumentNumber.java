package org.faheng.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号: the number an authority gives to a document, such as 乐政办字〔2023〕3号 or 国务院令第590号. Brackets of
 * any style, full-width digits and spaces mean the same number.
 *
 * @param organ 机关代字, or the name before 令 and 公告
 * @param year four digits, or 0 for numbers that run on over the years (国务院令第590号)
 * @param serial 序号 without leading zeros
 */
public record DocumentNumber(String organ, int year, String serial) {
  private static final String DIGITS = "[0-9０-９]";
  private static final String OPEN = "[〔\\[(（【［﹝〈<]";
  private static final String CLOSE = "[〕\\])）】］﹞〉>]";
  private static final String GAP = "[ \\u3000]*";

  /** Yearly numbers from their bracket on: 〔年〕序号号; the 机关代字 stands before. */
  private static final Pattern YEARLY =
      Pattern.compile(
          OPEN
              + GAP
              + "([12１２]"
              + DIGITS
              + "{3})"
              + GAP
              + "年?"
              + CLOSE
              + GAP
              + "(?:字)?第?"
              + GAP
              + "("
              + DIGITS
              + "{1,5})"
              + GAP
              + "号");

  /** Running numbers from their last word on: 令第N号, 公告2023年第N号. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?:令|公告)"
              + GAP
              + "[（(]?"
              + GAP
              + "(?:("
              + DIGITS
              + "{4})"
              + GAP
              + "年"
              + GAP
              + ")?第"
              + GAP
              + "("
              + DIGITS
              + "{1,5}|[一二三四五六七八九十百千零〇]{1,7})"
              + GAP
              + "号");

  private static final String JOINT = "(?:以及|或者|和|及|与|或|暨)";

  /** Words of running text that stand before a number without belonging to it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:.*(?:根据|依照|按照|依据|参照|执行|适用|符合|违反|印发的|发布的|公布的|以(?!及)|经|见|日|[条款项目号]"
              + JOINT
              + ")|中华人民共和国)(?=\\p{IsHan}{2,})");

  /** A joint right after a closing mark ties the number to what is named before it. */
  private static final Pattern JOINED =
      Pattern.compile("(?<=[》〉”）)])" + JOINT + "(?=\\p{IsHan}{2,})");

  private static final int LONGEST_ORGAN = 16;
  private static final int LONGEST_ASIDE = 6;

  public DocumentNumber {
    if (organ.isEmpty() || serial.isEmpty()) {
      throw new IllegalArgumentException(
          "document number must have organ and serial, got '" + organ + "', '" + serial + "'");
    }
  }

  /** A number found in a text: half-open UTF-16 offsets. */
  public record Found(DocumentNumber number, int start, int end) {}

  /** The number that {@code text} starts with or consists of. */
  public static Optional<DocumentNumber> parse(String text) {
    String trimmed = text.strip();
    return findAll(trimmed).stream()
        .filter(found -> found.start() == 0)
        .map(Found::number)
        .findFirst();
  }

  /** Every number in {@code text}, in order. */
  public static List<Found> findAll(CharSequence text) {
    List<Found> found = new ArrayList<>();
    String whole = text.toString();
    yearly(whole, found);
    running(whole, found);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(found);
  }

  private static void yearly(String text, List<Found> found) {
    Matcher yearly = YEARLY.matcher(text);
    int at = YearBracket.next(text, 0);
    while (at >= 0) {
      boolean number = yearly.region(at, text.length()).lookingAt();
      if (number) {
        add(found, text, yearly, at);
      }
      at = YearBracket.next(text, number ? yearly.end() : at + 1);
    }
  }

  private static void running(String text, List<Found> found) {
    if (text.indexOf('令') < 0 && !text.contains("公告")) {
      return;
    }
    Matcher running = RUNNING.matcher(text);
    while (running.find()) {
      int word = text.charAt(running.start()) == '令' ? 1 : 2;
      add(found, text, running, running.start() + word);
    }
  }

  private static void add(List<Found> found, CharSequence text, Matcher number, int organEnd) {
    int blank = organEnd;
    while (blank > 0 && (text.charAt(blank - 1) == ' ' || text.charAt(blank - 1) == '\u3000')) {
      blank--;
    }
    int start = blank;
    while (start > 0 && blank - start < LONGEST_ORGAN) {
      int open = isHan(text.charAt(start - 1)) ? start - 1 : openingOf(text, start - 1);
      if (open < 0) {
        break;
      }
      start = open;
    }
    start = without(JOINED, text, start, blank);
    start = without(LEAD, text, start, blank);
    String year = number.group(1);
    if (start < blank) {
      String organ = text.subSequence(start, blank).toString();
      int inYear = year == null ? 0 : Integer.parseInt(HalfWidth.of(year));
      found.add(
          new Found(
              new DocumentNumber(organ, inYear, serialOf(number.group(2))), start, number.end()));
    }
  }

  /**
   * Where the number starts when the words that {@code pattern} finds at its start are left out.
   */
  private static int without(Pattern pattern, CharSequence text, int start, int end) {
    Matcher words =
        pattern.matcher(text).region(start, end).useTransparentBounds(pattern == JOINED);
    return words.lookingAt() ? words.end() : start;
  }

  /** Place of the （ that the ） at {@code close} belongs to, as in 乐农（动监）罚; -1 where none does. */
  private static int openingOf(CharSequence text, int close) {
    if (text.charAt(close) != '）' && text.charAt(close) != ')') {
      return -1;
    }
    for (int i = close - 1; i > 0 && close - i <= LONGEST_ASIDE; i--) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        return close - i > 1 && isHan(text.charAt(i - 1)) ? i : -1;
      }
      if (!isHan(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** The number as official documents print it, with 〔〕 and half-width digits. */
  public String canonical() {
    if (organ.endsWith("令") || organ.endsWith("公告")) {
      return organ + (year == 0 ? "" : year + "年") + "第" + serial + "号";
    }
    return organ + "〔" + year + "〕" + serial + "号";
  }

  @Override
  public String toString() {
    return canonical();
  }

  private static String serialOf(String digits) {
    String plain = HalfWidth.of(digits);
    return String.valueOf(Numeral.parse(plain).orElseThrow());
  }
}
