package org.faheng.corpus.judgment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 金额识别: 38.5万余元, 11,520元, 贰仟元, 三十万元; looks back from every 元. */
final class AmountReader {
  private static final String DIGITS = "0123456789０１２３４５６７８９";
  private static final String POINTS = "，,.．·";
  private static final String UNITS = "万亿千百";
  private static final int LONGEST = 24;

  private AmountReader() {}

  static List<Amount> read(String text, Span zone) {
    List<Amount> amounts = new ArrayList<>();
    int floor = zone.start();
    for (int at = text.indexOf('元', zone.start());
        at >= 0 && at < zone.end();
        at = text.indexOf('元', at + 1)) {
      Optional<Amount> amount = before(text, at, floor);
      amount.ifPresent(amounts::add);
      floor = at + 1;
    }
    return List.copyOf(amounts);
  }

  private static Optional<Amount> before(String text, int yuan, int floor) {
    int start = yuan;
    boolean approximate = false;
    int limit = Math.max(floor, yuan - LONGEST);
    while (start > limit && part(text.charAt(start - 1))) {
      start--;
      approximate |= "余多几".indexOf(text.charAt(start)) >= 0;
    }
    while (start < yuan && POINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String written = text.substring(start, yuan);
    boolean about = start > 0 && text.charAt(start - 1) == '约';
    boolean rough = approximate || about;
    Span span = new Span(start, yuan + 1);
    return value(written.replaceAll("[余多几整]", "")).map(sum -> new Amount(sum, rough, span));
  }

  private static boolean part(char c) {
    return DIGITS.indexOf(c) >= 0
        || POINTS.indexOf(c) >= 0
        || UNITS.indexOf(c) >= 0
        || "余多几".indexOf(c) >= 0
        || "零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰仟两".indexOf(c) >= 0;
  }

  /** The value of 38.5万, 1,200, 二十三万五千; empty for what is no numeral. */
  private static Optional<BigDecimal> value(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    int big = Math.max(written.lastIndexOf('亿'), written.lastIndexOf('万'));
    if (big >= 0) {
      BigDecimal unit = written.charAt(big) == '亿' ? new BigDecimal("1e8") : new BigDecimal("1e4");
      Optional<BigDecimal> head = value(written.substring(0, big));
      String rest = written.substring(big + 1);
      Optional<BigDecimal> tail = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : value(rest);
      return head.flatMap(h -> tail.map(t -> plain(h.multiply(unit).add(t))));
    }
    return DIGITS.indexOf(written.charAt(0)) >= 0 ? arabic(written) : chinese(written);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  private static Optional<BigDecimal> arabic(String written) {
    int unit = 1;
    String digits = written;
    char last = written.charAt(written.length() - 1);
    if (last == '千' || last == '百') {
      unit = last == '千' ? 1000 : 100;
      digits = written.substring(0, written.length() - 1);
    }
    String plain =
        DocketReader.digits(digits)
            .replace("，", "")
            .replace(",", "")
            .replace('．', '.')
            .replace('·', '.');
    return plain.matches("[0-9]{1,15}(?:\\.[0-9]{1,6})?")
        ? Optional.of(plain(new BigDecimal(plain).multiply(BigDecimal.valueOf(unit))))
        : Optional.empty();
  }

  private static Optional<BigDecimal> chinese(String written) {
    OptionalInt value = ChineseNumeral.parse(written);
    return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsInt())) : Optional.empty();
  }
}
