package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 数量识别: numbers with units of the list norm-units. Ordinals are none. Total; offsets count in the
 * text given.
 */
public final class QuantityReader {
  /** 单位: a word for a unit, its normal name and how many of that it is. */
  private record Unit(String word, String name, BigDecimal times, String notBefore) {}

  private static final List<Unit> UNITS =
      FactTable.read("norm-units").stream()
          .map(
              row ->
                  new Unit(
                      row.getOrDefault("word", ""),
                      row.getOrDefault("unit", ""),
                      new BigDecimal(row.getOrDefault("times", "1")),
                      row.getOrDefault("not_before", "")))
          .sorted((a, b) -> Integer.compare(b.word.length(), a.word.length()))
          .toList();

  private final String text;
  private final List<Figure> figures;

  private QuantityReader(String text) {
    this.text = text;
    this.figures = Figures.in(text);
  }

  /** Every quantity, in order, none overlapping. */
  public static List<Quantity> read(String text) {
    return new QuantityReader(text).read();
  }

  private List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
    int next = 0;
    while (next < figures.size()) {
      int at = next++;
      Figure first = figures.get(at);
      Unit unit = unit(first);
      int end = unit == null ? first.end() : first.end() + unit.word.length();
      Figure second = next < figures.size() ? figures.get(next) : null;
      Unit upper = second == null || !joined(end, second) ? null : unit(second);
      if (second != null && upper != null && !ordinal(first)) {
        found.add(range(first, unit == null ? upper : unit, second, upper));
        next++;
      } else if (unit != null) {
        found.add(single(first, unit, end));
      }
    }
    return List.copyOf(found);
  }

  private boolean joined(int end, Figure second) {
    return second.start() >= end && Limits.joins(text.substring(end, second.start()));
  }

  private Quantity single(Figure figure, Unit unit, int end) {
    Limits.Read read = Limits.around(text, figure.start(), end);
    return new Quantity(
        new Span(figure.start(), end),
        new Span(read.start(), read.end()),
        figure.value().multiply(unit.times),
        null,
        unit.name,
        read.limit());
  }

  private Quantity range(Figure low, Unit lower, Figure high, Unit upper) {
    int end = high.end() + upper.word.length();
    return new Quantity(
        new Span(low.start(), end),
        new Span(low.start(), Limits.rangeEnd(text, end)),
        high.value().multiply(upper.times),
        low.value().multiply(lower.times),
        upper.name,
        Limit.RANGE);
  }

  private @Nullable Unit unit(Figure figure) {
    if (figure.isFraction() || ordinal(figure)) {
      return null;
    }
    for (Unit unit : UNITS) {
      int end = figure.end() + unit.word.length();
      if (text.startsWith(unit.word, figure.end())) {
        boolean other = end < text.length() && unit.notBefore.indexOf(text.charAt(end)) >= 0;
        return other ? null : unit;
      }
    }
    return null;
  }

  private boolean ordinal(Figure figure) {
    return figure.start() > 0 && "第〔［".indexOf(text.charAt(figure.start() - 1)) >= 0;
  }
}
