package org.faheng.corpus.norm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 数额: from how much to how much, both inclusive. 五千元以下 has no lower bound, 二百元 has both alike.
 *
 * @param min least; null where none is set
 * @param max most; null where none is set
 * @param basis what is counted: 元, or times the base (五倍 is 5, 百分之五 is 0.05)
 */
public record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, Basis basis) {

  /** 计算方式: how an amount is set. */
  public enum Basis {
    /** In 元. */
    AMOUNT,
    /** In multiples of a base: 违法所得一倍以上三倍以下, 等值. A lower bound in ％ is kept as a factor. */
    MULTIPLE,
    /** In hundredths or thousandths of a base, kept as a factor. */
    PERCENT
  }

  public Amount {
    if (min == null && max == null) {
      throw new IllegalArgumentException("an amount must have a bound, got none");
    }
  }

  /** Whether it allows more than {@code other}; one without a cap allows more than any cap. */
  public boolean exceeds(Amount other) {
    return other.max != null && (max == null || max.compareTo(other.max) > 0);
  }

  /** Whether it allows no more and no less than {@code other}. */
  public boolean isWithin(Amount other) {
    return !exceeds(other) && !undercuts(other);
  }

  /** Whether it allows less than {@code other}; one without a floor allows less than any floor. */
  public boolean undercuts(Amount other) {
    return other.min != null && (min == null || min.compareTo(other.min) < 0);
  }
}
