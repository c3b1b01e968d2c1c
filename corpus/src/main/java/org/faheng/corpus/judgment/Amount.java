package org.faheng.corpus.judgment;

import java.math.BigDecimal;
import org.faheng.corpus.structure.Span;

/**
 * 金额: a sum of money in a text.
 *
 * @param yuan 元
 * @param approximate whether the text says 余, 多 or 约
 * @param span place, from the first digit to 元
 */
public record Amount(BigDecimal yuan, boolean approximate, Span span) {}
