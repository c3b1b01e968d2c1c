package org.faheng.cases;

import java.math.BigDecimal;
import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 案件特征: a circumstance or a sum of money that makes cases alike or different.
 *
 * @param group what sort of thing it is, such as 从宽情节 or 金额
 * @param name the circumstance, such as 自首; of a sum its order, such as 1万元以上不满10万元
 * @param denied whether the text only says that it is not so
 * @param span where the text says so
 */
public record CaseFeature(String group, String name, boolean denied, Span span) {
  /** Group of the sums of money. */
  public static final String SUM = "金额";

  private static final List<String> STEPS =
      List.of("0元", "10元", "100元", "1000元", "1万元", "10万元", "100万元", "1000万元", "1亿元");

  /** A sum, told by its order of magnitude: cases with 12,000 and 50,000 元 are of one kind. */
  public static CaseFeature sum(BigDecimal yuan, Span span) {
    int digits = Math.max(1, yuan.toBigInteger().toString().length());
    int step = Math.min(digits, STEPS.size()) - 1;
    String below = step + 1 < STEPS.size() ? "不满" + STEPS.get(step + 1) : "";
    return new CaseFeature(SUM, STEPS.get(step) + "以上" + below, false, span);
  }
}
