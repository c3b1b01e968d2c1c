package org.faheng.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 覆盖说明: what a review compared and what it did not, in sentences. */
public final class CoverageText {
  /** What the confidence of a finding is. */
  static final String ESTIMATE =
      "把握是同样相近的机器提示经人工逐条阅读后认为成立的比例（读过98条，2026年11月），不是对合法性的判断；是否成立由审查人员判断。";

  private CoverageText() {}

  /** One sentence for each side of it; never empty. */
  public static List<String> lines(ReviewReply review) {
    Coverage scope = review.coverage();
    List<String> lines = new ArrayList<>();
    lines.add(compared(scope));
    lines.add("核查项目：" + String.join("；", scope.checks()) + "。");
    lines.add(missing(scope));
    lines.add(
        "引用 "
            + scope.citations()
            + " 处，未解析 "
            + scope.unresolved()
            + " 处；另按废止登记 "
            + scope.repealRegister()
            + " 件核对。");
    lines.add(
        "按 "
            + scope.day()
            + " 有效的法律比对；库中文件："
            + counts(scope.documents())
            + "；快照 "
            + scope.snapshot()
            + "。");
    if (!review.findings().isEmpty()) {
      lines.add(ESTIMATE);
    }
    return List.copyOf(lines);
  }

  /** What is to be said where nothing was found. */
  public static String nothingFound(ReviewReply review) {
    return "未发现疑似抵触或者需要核对的问题。这只是与下列文件比对的结果，不是合法性结论。" + compared(review.coverage());
  }

  private static String compared(Coverage scope) {
    Map<String, Integer> works = scope.law().works();
    if (works.isEmpty() || scope.law().rules().isEmpty()) {
      return "没有比对条文内容与上位法是否一致，只核对了引用和本件效力"
          + (works.isEmpty() ? "。" : "；库中对本件有拘束力的：" + counts(works) + "。");
    }
    return "已比对："
        + counts(works)
        + "；送审稿 "
        + scope.law().clauses()
        + " 款，对照上位法 "
        + scope.law().articles()
        + " 条。";
  }

  private static String missing(Coverage scope) {
    List<String> parts = new ArrayList<>();
    if (!scope.law().missing().isEmpty()) {
      parts.add(String.join("、", scope.law().missing()) + "（库中没有可以比对的）");
    }
    parts.addAll(scope.limits());
    return "未覆盖：" + String.join("；", parts) + "。";
  }

  private static String counts(Map<String, ? extends Number> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue() + " 件")
        .collect(Collectors.joining("、"));
  }
}
