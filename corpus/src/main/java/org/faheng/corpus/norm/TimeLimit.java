package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 期限: an amount of time as a text sets it: 自收到申请之日起二十日内.
 *
 * @param span the amount with its unit: 二十日; of a range, both amounts: 三个月以上六个月以下
 * @param phrase the whole, with bound words and starting event
 * @param amount how many units; the upper of a range
 * @param least the lower amount of a range, in the same unit; null elsewhere
 * @param unit what is counted
 * @param bound what the amount limits
 * @param start from what it runs: 收到申请; null where not said beside it
 * @param extendable whether the text behind it lets it be extended
 * @param extension whether it is itself the length of an extension
 */
public record TimeLimit(
    Span span,
    Span phrase,
    int amount,
    @Nullable Integer least,
    Unit unit,
    Bound bound,
    @Nullable Words start,
    boolean extendable,
    boolean extension) {

  /** 期限单位. 行政处罚法(2021) 第八十五条: 工作日 are not 日. 半年 counts six months, 一周 seven days. */
  public enum Unit {
    MINUTE("分钟"),
    HOUR("小时"),
    DAY("日"),
    WORKING_DAY("个工作日"),
    MONTH("个月"),
    YEAR("年");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }
  }

  /** 期限性质: what an amount of time limits. */
  public enum Bound {
    /** At most: 十日内, 不超过三十日, 十日以下. */
    WITHIN,
    /** At least: 不少于三十日, 满三年, 三年以上. */
    AT_LEAST,
    /** So long before an event: 会议举行的十日前, 提前三十日. */
    BEFORE,
    /** So long after an event: 三十日后. */
    AFTER,
    /** From … to …: 三个月以上六个月以下. */
    RANGE,
    /** A fixed length: 任期五年, 有效期三年; also for which something is barred: 五年内不得. */
    PERIOD,
    /** More than, as a condition: 超过三个月未开工的, 逾期三十日. */
    MORE_THAN,
    /** Less than, as a condition: 不满一年的. */
    LESS_THAN,
    /** A stretch in which facts are counted: 一年内两次以上违反. */
    WINDOW
  }
}
