package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * One number or fraction of a text: 五千, 2.5万, 三分之二, 5‰.
 *
 * @param value the number, or the numerator
 * @param of the denominator; null for a whole number
 */
record Figure(int start, int end, BigDecimal value, @Nullable BigDecimal of) {

  boolean isFraction() {
    return of != null;
  }

  /** The number itself, or the quotient. */
  BigDecimal factor() {
    return of == null || of.signum() == 0
        ? value
        : value.divide(of, MathContext.DECIMAL64).stripTrailingZeros();
  }
}
