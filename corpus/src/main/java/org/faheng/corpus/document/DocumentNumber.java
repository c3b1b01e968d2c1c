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

  /** Yearly numbers: 机关代字〔年〕序号号. */
  private static final Pattern YEARLY =
      Pattern.compile(
          "([\\p{IsHan}]{1,14})"
              + GAP
              + OPEN
              + GAP
              + "((?:1|２|2|１)"
              + DIGITS
              + "{3})"
              + GAP
              + "年?"
              + CLOSE
              + GAP
              + "第?"
              + GAP
              + "(?:字第)?("
              + DIGITS
              + "{1,5})"
              + GAP
              + "号");

  /** Running numbers: …令第N号, …公告第N号, also 2023年第N号公告 style years. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "([\\p{IsHan}]{2,24}?(?:令|公告))"
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
              + "{1,5}|[一二三四五六七八九十百零〇]{1,7})"
              + GAP
              + "号");

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
    Matcher yearly = YEARLY.matcher(text);
    while (yearly.find()) {
      int year = Integer.parseInt(Digits.halfWidth(yearly.group(2)));
      found.add(
          new Found(
              new DocumentNumber(yearly.group(1), year, serialOf(yearly.group(3))),
              yearly.start(),
              yearly.end()));
    }
    Matcher running = RUNNING.matcher(text);
    while (running.find()) {
      int year =
          running.group(2) == null ? 0 : Integer.parseInt(Digits.halfWidth(running.group(2)));
      found.add(
          new Found(
              new DocumentNumber(running.group(1), year, serialOf(running.group(3))),
              running.start(),
              running.end()));
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(found);
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
    String plain = Digits.halfWidth(digits);
    if (!Character.isDigit(plain.charAt(0))) {
      return plain;
    }
    return String.valueOf(Integer.parseInt(plain));
  }
}
