package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.Amount.Basis;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money, multiples and percentages with their bounds: 以上, 以下, 至, 不超过. */
final class AmountRanges {
  /** What makes 等值 an amount: 等值以下, 等值的罚款. */
  private static final Pattern EQUAL_VALUE = Pattern.compile("以上|以下|的?罚款");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final List<String> JOINERS =
      List.of("以上至", "以上", "至", "到", "—", "–", "－", "-", "～", "~");
  private static final List<String> AT_MOST =
      List.of("不超过", "不得超过", "最高为", "最高", "不高于", "不得高于", "不多于", "至多", "最多");
  private static final List<String> AT_LEAST =
      List.of("不低于", "不得低于", "不少于", "不得少于", "最低为", "最低", "至少");

  private final String text;
  private final List<Figure> figures;
  private final List<AmountRange> found = new ArrayList<>();

  private AmountRanges(String text) {
    this.text = text;
    this.figures = withEqualValue(text);
  }

  /** Every amount, in order, none overlapping. */
  static List<AmountRange> in(String text) {
    return new AmountRanges(text).read();
  }

  /** The figures of the text with 等值 among them, which is one time the base. */
  private static List<Figure> withEqualValue(String text) {
    List<Figure> figures = new ArrayList<>(Figures.in(text));
    for (int at = text.indexOf("等值"); at >= 0; at = text.indexOf("等值", at + 2)) {
      if (!EQUAL_VALUE.matcher(text).region(at + 2, text.length()).lookingAt()) {
        continue;
      }
      int place = 0;
      while (place < figures.size() && figures.get(place).start() < at) {
        place++;
      }
      figures.add(place, new Figure(at, at + 2, BigDecimal.ONE, BigDecimal.ONE));
    }
    return figures;
  }

  private List<AmountRange> read() {
    int next = 0;
    while (next < figures.size()) {
      next = range(next);
    }
    return found;
  }

  /** Reads what begins with that figure; gives the figure to go on with. */
  private int range(int at) {
    Figure low = figures.get(at);
    Basis lowBasis = basis(low);
    int lowEnd = unitEnd(low, lowBasis);
    int joined = joinedTo(lowEnd);
    Figure high = at + 1 < figures.size() ? figures.get(at + 1) : null;
    if (high != null && joined > lowEnd && high.start() == joined) {
      Basis highBasis = basis(high);
      if (highBasis == null && lowBasis != null && endsRange(high.end())) {
        highBasis = lowBasis;
      }
      if (highBasis != null && (lowBasis != null || high.of() == null)) {
        pair(low, lowBasis, high, highBasis);
        return at + 2;
      }
    }
    if (lowBasis != null) {
      single(low, lowBasis, lowEnd);
    }
    return at + 1;
  }

  private void pair(Figure low, @Nullable Basis lowBasis, Figure high, Basis highBasis) {
    int end = unitEnd(high, highBasis);
    end = below(end);
    Basis basis = highBasis == Basis.PERCENT && lowBasis == Basis.MULTIPLE ? lowBasis : highBasis;
    BigDecimal max = basis(high) == null ? scaled(high, low) : high.factor();
    BigDecimal min = low.factor();
    BigDecimal raised = min.multiply(TEN_THOUSAND);
    if (lowBasis == null && tenThousands(high) && raised.compareTo(max) <= 0) {
      min = raised;
    }
    add(low.start(), end, min, max, basis);
  }

  /** 百分之十至三十: the second number shares the denominator of the first. */
  private static BigDecimal scaled(Figure high, Figure low) {
    boolean bare = high.of() == null && low.of() != null && !low.of().equals(BigDecimal.ONE);
    return bare ? new Figure(0, 0, high.value(), low.of()).factor() : high.factor();
  }

  /** 3至5万元 and 三至五万元 mean 3万元 to 5万元. */
  private boolean tenThousands(Figure figure) {
    return text.charAt(figure.end() - 1) == '万';
  }

  private void single(Figure figure, Basis basis, int end) {
    int start = figure.start();
    BigDecimal value = figure.factor();
    int below = below(end);
    int above = after(end, "以上");
    int most = before(start, AT_MOST);
    int least = before(start, AT_LEAST);
    if (below > end || most < start) {
      add(Math.min(start, most), below, null, value, basis);
    } else if (above > end || least < start) {
      add(Math.min(start, least), above, value, null, basis);
    } else {
      add(start, end, value, value, basis);
    }
  }

  private void add(
      int start, int end, @Nullable BigDecimal min, @Nullable BigDecimal max, Basis basis) {
    found.add(new AmountRange(start, end, new Amount(min, max, basis)));
  }

  private @Nullable Basis basis(Figure figure) {
    if (figure.isFraction()) {
      return BigDecimal.ONE.equals(figure.of()) ? Basis.MULTIPLE : Basis.PERCENT;
    }
    if (text.startsWith("元", figure.end())) {
      return Basis.AMOUNT;
    }
    return text.startsWith("倍", figure.end()) ? Basis.MULTIPLE : null;
  }

  private int unitEnd(Figure figure, @Nullable Basis basis) {
    if (basis == null || figure.isFraction()) {
      return note(figure.end());
    }
    return note(after(figure.end(), "元人民币", "元", "倍"));
  }

  /** Behind （含） or （不含一千元） where that stands at {@code end}. */
  private int note(int end) {
    if (!text.startsWith("（含", end) && !text.startsWith("（不含", end)) {
      return end;
    }
    int close = text.indexOf('）', end);
    return close > 0 && close - end < 12 ? close + 1 : end;
  }

  /** Where the second number begins behind 以上, 以上、 or 至. */
  private int joinedTo(int end) {
    for (String joiner : JOINERS) {
      if (text.startsWith(joiner, end)) {
        return after(end + joiner.length(), "、", "，", ",");
      }
    }
    return end;
  }

  private boolean endsRange(int end) {
    return text.startsWith("以下", end);
  }

  /** Behind 以下; also behind 下 where a text lost the 以. */
  private int below(int end) {
    boolean torn = text.startsWith("下罚款", end) || text.startsWith("下的罚款", end);
    return torn ? end + 1 : after(end, "以下", "以内");
  }

  private int after(int end, String... words) {
    for (String word : words) {
      if (text.startsWith(word, end)) {
        return end + word.length();
      }
    }
    return end;
  }

  private int before(int start, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, start - word.length())) {
        return start - word.length();
      }
    }
    return start;
  }
}
