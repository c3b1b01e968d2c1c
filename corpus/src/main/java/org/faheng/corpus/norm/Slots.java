package org.faheng.corpus.norm;

import java.util.List;
import java.util.function.Function;
import org.faheng.corpus.structure.Span;

/**
 * 要素: the values that a clause sets. Spans count in the text of the clause.
 *
 * @param fines 罚款幅度
 * @param limits 期限
 * @param ratios 比例, 滞纳金 and 加处罚款 rates among them
 * @param quantities 数量, the amounts of fines left out
 * @param sanctions 处罚强制
 * @param burdens 许可, 备案, 收费, 证明
 * @param agencies 主管机关
 */
public record Slots(
    List<FineRange> fines,
    List<TimeLimit> limits,
    List<Ratio> ratios,
    List<Quantity> quantities,
    List<SanctionMention> sanctions,
    List<Burden> burdens,
    List<AgencyMention> agencies) {

  /** The values of a clause; {@code next} are the words behind it, which may extend its limits. */
  static Slots of(String text, String next) {
    List<FineRange> fines = FineReader.read(text);
    return new Slots(
        fines,
        limits(text, next),
        outside(fines, RatioReader.read(text), Ratio::span),
        outside(fines, QuantityReader.read(text), Quantity::span),
        SanctionReader.read(text),
        BurdenReader.read(text),
        AgencyReader.read(text));
  }

  private static List<TimeLimit> limits(String text, String next) {
    return TimeLimitReader.read(text + next).stream()
        .filter(limit -> limit.phrase().end() <= text.length())
        .toList();
  }

  private static <T> List<T> outside(
      List<FineRange> fines, List<T> values, Function<T, Span> place) {
    return values.stream()
        .filter(
            value ->
                fines.stream().noneMatch(fine -> fine.span().contains(place.apply(value).start())))
        .toList();
  }
}
