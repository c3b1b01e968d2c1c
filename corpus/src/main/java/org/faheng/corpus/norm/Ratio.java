package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.math.MathContext;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 比例: a share of something: 三分之二以上, 过半数, 百分之五, 每日万分之五.
 *
 * @param span the words of the share, of a range of both: 百分之十以上百分之三十以下
 * @param phrase the same with its bound words
 * @param share the share; the upper of a range
 * @param least the lower share of a range; null elsewhere
 * @param bound what the share limits
 * @param base of what it is a share; null where no words before it say so
 * @param daily whether it runs for each day
 * @param kind what it is for, where the words say so
 */
public record Ratio(
    Span span,
    Span phrase,
    Share share,
    @Nullable Share least,
    Limit bound,
    @Nullable Words base,
    boolean daily,
    Kind kind) {

  /** 分数: numerator and denominator as written; 千分之二 is not the same words as 百分之零点二, but equal. */
  public record Share(BigDecimal numerator, BigDecimal denominator) implements Comparable<Share> {
    public Share {
      if (denominator.signum() <= 0) {
        throw new IllegalArgumentException("denominator must be above 0, got " + denominator);
      }
    }

    /** The quotient, rounded to sixteen digits. */
    public BigDecimal value() {
      return numerator.divide(denominator, MathContext.DECIMAL64);
    }

    @Override
    public int compareTo(Share other) {
      return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether both are the same share, however written. */
    public boolean sameAs(Share other) {
      return compareTo(other) == 0;
    }
  }

  /** 比例用途. */
  public enum Kind {
    /** 滞纳金 for late payment. */
    LATE_FEE,
    /** 加处罚款: the daily addition to an unpaid fine. */
    ADDED_FINE,
    /** Anything else. */
    SHARE
  }
}
