package org.faheng.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/**
 * 数量: an amount with its unit, as a provision writes it.
 *
 * @param amount the number; a share of one for fractions and rates
 * @param unit 日, 工作日, 月, 年, 元, 人, 个; empty for a share
 */
record Quantity(BigDecimal amount, String unit) {
  private static final Pattern RATE = Pattern.compile("([0-9０-９.]+)\\s*([%％‰])");
  private static final Pattern FRACTION = Pattern.compile("(.+)分之(.+)");
  private static final Pattern PLAIN =
      Pattern.compile("([" + ChineseNumeral.CLASS + "万]+)个?(工作日|日|天|月|周年|年|元|人|个)?");
  private static final Map<String, String> UNITS = Map.of("天", "日", "周年", "年");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String NUMBER = "[" + ChineseNumeral.CLASS + "]+";
  private static final String NO_NUMERAL_BEFORE = "(?<![" + ChineseNumeral.CLASS + "万.])";
  private static final Map<String, String> FORMS =
      Map.of(
          "{期}",
          NUMBER + "个?(?:工作日|日|天|月|周年|年)|半年",
          "{比}",
          "[百千万]分之["
              + ChineseNumeral.CLASS
              + "点.]+|"
              + NUMBER
              + "分之"
              + NUMBER
              + "|[0-9０-９.]+\\s*[%％‰]|过半数|半数以上",
          "{元}",
          "[" + ChineseNumeral.CLASS + "万]+元",
          "{人}",
          NUMBER + "人",
          "{个}",
          NUMBER + "个");
  private static final Pattern ANY =
      Pattern.compile(
          NO_NUMERAL_BEFORE
              + "(?:"
              + FORMS.entrySet().stream()
                  .filter(form -> !form.getKey().equals("{个}"))
                  .map(Map.Entry::getValue)
                  .sorted()
                  .collect(Collectors.joining("|"))
              + "|"
              + NUMBER
              + "个?)");

  /** The pattern with {期}, {比}, {元}, {人} and {个} read into the group "value". */
  static String reading(String pattern) {
    String read = pattern;
    for (Map.Entry<String, String> form : FORMS.entrySet()) {
      read = read.replace(form.getKey(), NO_NUMERAL_BEFORE + "(?<value>" + form.getValue() + ")");
    }
    return read;
  }

  /** Where {@code text} first states this quantity. */
  Optional<Span> placeIn(String text) {
    Matcher matcher = ANY.matcher(text);
    while (matcher.find()) {
      if (parse(matcher.group()).filter(this::equalTo).isPresent()) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private boolean equalTo(Quantity other) {
    return sameUnit(other) && amount.compareTo(other.amount) == 0;
  }

  /** The quantity that {@code text} states; empty where it states none. */
  static Optional<Quantity> parse(String text) {
    String words = text.strip();
    if (words.equals("半年")) {
      return Optional.of(new Quantity(BigDecimal.valueOf(6), "月"));
    }
    if (words.equals("过半数") || words.equals("半数以上")) {
      return Optional.of(new Quantity(HALF, ""));
    }
    Matcher rate = RATE.matcher(words);
    if (rate.matches()) {
      int base = "‰".equals(rate.group(2)) ? 1000 : 100;
      return number(rate.group(1)).map(amount -> share(amount, BigDecimal.valueOf(base)));
    }
    Matcher fraction = FRACTION.matcher(words);
    if (fraction.matches()) {
      return number(fraction.group(2))
          .flatMap(part -> base(fraction.group(1)).map(whole -> share(part, whole)));
    }
    Matcher plain = PLAIN.matcher(words);
    if (!plain.matches()) {
      return Optional.empty();
    }
    String unit = plain.group(2) == null ? "个" : plain.group(2);
    return number(plain.group(1))
        .map(amount -> new Quantity(amount, UNITS.getOrDefault(unit, unit)));
  }

  private static Quantity share(BigDecimal part, BigDecimal whole) {
    return new Quantity(part.divide(whole, MathContext.DECIMAL32), "");
  }

  private static Optional<BigDecimal> base(String text) {
    return switch (text) {
      case "百" -> Optional.of(BigDecimal.valueOf(100));
      case "千" -> Optional.of(BigDecimal.valueOf(1000));
      case "万" -> Optional.of(BigDecimal.valueOf(10_000));
      default -> number(text).filter(number -> number.signum() > 0);
    };
  }

  private static Optional<BigDecimal> number(String text) {
    String plain = text.replace('点', '.');
    int dot = plain.indexOf('.');
    if (dot >= 0) {
      return decimal(plain, dot);
    }
    int wan = plain.indexOf('万');
    if (wan < 0) {
      return whole(plain);
    }
    String rest = plain.substring(wan + 1);
    return whole(plain.substring(0, wan))
        .flatMap(
            high ->
                (rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : whole(rest))
                    .map(low -> high.multiply(BigDecimal.valueOf(10_000)).add(low)));
  }

  private static Optional<BigDecimal> decimal(String text, int dot) {
    String digits = text.substring(dot + 1);
    return whole(text.substring(0, dot))
        .flatMap(high -> whole(digits).map(low -> high.add(low.movePointLeft(digits.length()))));
  }

  private static Optional<BigDecimal> whole(String text) {
    OptionalInt value = ChineseNumeral.parse(text);
    return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsInt())) : Optional.empty();
  }

  /** How many days a period has at least; 0 for what is no period. */
  double leastDays() {
    return amount.doubleValue()
        * switch (unit) {
          case "日", "工作日" -> 1;
          case "月" -> 28;
          case "年" -> 365;
          default -> 0;
        };
  }

  /** How many days a period has at most, a holiday week among the working days; 0 for no period. */
  double mostDays() {
    double days = amount.doubleValue();
    return switch (unit) {
      case "日" -> days;
      case "工作日" -> days * 1.4 + 9;
      case "月" -> days * 31;
      case "年" -> days * 366;
      default -> 0;
    };
  }

  /** Whether both are measured alike. */
  boolean sameUnit(Quantity other) {
    return unit.equals(other.unit);
  }
}
