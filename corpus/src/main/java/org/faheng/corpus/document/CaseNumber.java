package org.faheng.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 案号: the number of a court case, such as （2023）岳0723行初18号. Bracket style and digit width do not
 * matter.
 *
 * @param year 收案年度
 * @param court 法院代字, such as 岳0723 or 最高法
 * @param type 类型代字, such as 行初
 * @param serial 案件编号, with 之一 where there is one
 */
public record CaseNumber(int year, String court, String type, String serial) {
  private static final String GAP = "[ \\u3000]*";

  /** 最高人民法院 法〔2015〕137号 第三条: （收案年度）法院代字专门审判代字类型代字案件编号号. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[〔\\[(（【［]"
              + GAP
              + "([12１２][0-9０-９]{3})"
              + GAP
              + "[〕\\])）】］]"
              + GAP
              + "(最高法|[\\p{IsHan}]{1,4}?[0-9０-９]{0,4})"
              + GAP
              + "((?:民|刑|行|执|赔|知|破|司|认|协|商|经|法|委|国|清|保|财|监|强)[\\p{IsHan}]{0,6}?)"
              + GAP
              + "(?:字)?第?"
              + GAP
              + "([0-9０-９]{1,7}(?:之[一二三四五六七八九十]+)?)"
              + GAP
              + "号(?:之[一二三四五六七八九十]+)?");

  /** A number found in a text: half-open UTF-16 offsets. */
  public record Found(CaseNumber number, int start, int end) {}

  /** The number that {@code text} starts with. */
  public static Optional<CaseNumber> parse(String text) {
    return findAll(text.strip()).stream()
        .filter(found -> found.start() == 0)
        .map(Found::number)
        .findFirst();
  }

  /** Every number in {@code text}, in order. */
  public static List<Found> findAll(CharSequence text) {
    List<Found> found = new ArrayList<>();
    String whole = text.toString();
    Matcher matcher = NUMBER.matcher(whole);
    int at = YearBracket.next(whole, 0);
    while (at >= 0) {
      boolean number = matcher.region(at, whole.length()).lookingAt();
      if (number) {
        found.add(new Found(read(matcher), at, matcher.end()));
      }
      at = YearBracket.next(whole, number ? matcher.end() : at + 1);
    }
    return List.copyOf(found);
  }

  private static CaseNumber read(Matcher number) {
    return new CaseNumber(
        Integer.parseInt(HalfWidth.of(number.group(1))),
        HalfWidth.of(number.group(2)),
        number.group(3),
        HalfWidth.of(number.group(4)));
  }

  /**
   * The number as courts print it, with （） and half-width digits; 字第 before the serial up to 2015
   * (最高人民法院 法〔2015〕137号 took it out from 2016 on).
   */
  public String canonical() {
    return "（" + year + "）" + court + type + (year < 2016 ? "字第" : "") + serial + "号";
  }

  @Override
  public String toString() {
    return canonical();
  }
}
