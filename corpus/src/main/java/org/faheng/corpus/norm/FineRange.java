package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.Objects;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 罚款幅度: one fine as a text sets it: 对单位处五千元以上二万元以下罚款.
 *
 * @param span the words of the amount: 五千元以上二万元以下
 * @param phrase the whole: from the verb (or its 对…) to 罚款, where that word stands
 * @param amount from how much to how much
 * @param cap 最高不超过…元 beside a multiple, in 元; null where none is set
 * @param base of what a multiple or percentage is taken: 违法所得; null for amounts in 元
 * @param unit per what the amount counts: 每平方米; null where it counts once
 * @param daily whether it counts for each day
 * @param subject on whom: 单位, 个人, 直接负责的主管人员和其他直接责任人员; null where nobody is named
 * @param trigger on what it depends: 情节严重, 逾期不改正; null where on nothing of that sort
 * @param power whether the authority must fine, or may, alone or beside another penalty
 * @param alternative whether it stands beside 或者: 警告或者二百元以下罚款
 */
public record FineRange(
    Span span,
    Span phrase,
    Amount amount,
    @Nullable BigDecimal cap,
    @Nullable Words base,
    @Nullable Words unit,
    boolean daily,
    @Nullable Subject subject,
    @Nullable Words trigger,
    Power power,
    boolean alternative) {

  /** The same fine with a cap whose words end at {@code end}. */
  FineRange withCap(BigDecimal most, int end) {
    return new FineRange(
        span,
        new Span(phrase.start(), Math.max(phrase.end(), end)),
        amount,
        most,
        base,
        unit,
        daily,
        subject,
        trigger,
        power,
        alternative);
  }

  /** Whether both count the same: 元, or times a base, each day or not, per the same unit. */
  public boolean isMeasuredAs(FineRange other) {
    return amount.basis() == other.amount.basis()
        && daily == other.daily
        && Objects.equals(wordsOf(unit), wordsOf(other.unit));
  }

  private static @Nullable String wordsOf(@Nullable Words words) {
    return words == null ? null : words.text();
  }

  /** 处罚裁量: what the verb lets the authority do. */
  public enum Power {
    /** 处. */
    SHALL("处"),
    /** 并处. */
    SHALL_ALSO("并处"),
    /** 可以处. */
    MAY("可以处"),
    /** 可以并处, 并可以处. */
    MAY_ALSO("可以并处"),
    /** Fines only spoken of: 处五千元以上罚款的，应当集体讨论. */
    MENTIONED("提及");

    private final String label;

    Power(String label) {
      this.label = label;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }

    /** Whether the authority is free not to fine. */
    public boolean discretionary() {
      return this == MAY || this == MAY_ALSO;
    }
  }

  /** 受罚人: the words that name who is fined and what sort of person that is. */
  public record Subject(Words words, Kind kind) {

    /** 主体类别: sorts of persons whose fines differ. */
    public enum Kind {
      UNIT,
      PERSON,
      RESPONSIBLE_PERSON,
      BUSINESS,
      NON_BUSINESS,
      OTHER
    }
  }
}
