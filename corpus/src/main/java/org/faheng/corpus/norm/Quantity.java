package org.faheng.corpus.norm;

import java.math.BigDecimal;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 数量: a number with a unit other than time: 五人以上, 不低于三十万元, 五百平方米, 年满十八周岁.
 *
 * @param span number and unit; of a range, both numbers
 * @param phrase the same with its bound words
 * @param value the number in {@code unit}; the upper of a range
 * @param least the lower number of a range; null elsewhere
 * @param unit the normal name of the unit: 名 and 位 are 人
 * @param bound what the number limits
 */
public record Quantity(
    Span span,
    Span phrase,
    BigDecimal value,
    @Nullable BigDecimal least,
    String unit,
    Limit bound) {}
