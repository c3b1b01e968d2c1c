package org.faheng.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 普查小结: what a sweep found and covered.
 *
 * @param region the place
 * @param kinds the 效力级别, in Chinese
 * @param selection which documents it chose and left
 * @param done their reviews
 * @param failed how many could not be reviewed
 */
public record SweepSummary(
    String region,
    List<String> kinds,
    Sweep.Selection selection,
    List<SweepState.Done> done,
    int failed) {

  /** In sentences; what was found first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "普查 "
            + region
            + "（"
            + String.join("、", kinds)
            + "）：审查 "
            + done.size()
            + " 件，共 "
            + done.stream().mapToInt(each -> each.review().articles()).sum()
            + " 条"
            + (failed == 0 ? "" : "，" + failed + " 件未能审查")
            + "。");
    lines.add(found());
    lines.add("按种类：" + counts(byType()) + "；细看后排除的比对 " + sum(SweepState.Done::dismissed) + " 对。");
    if (!done.isEmpty()) {
      lines.addAll(covered());
    }
    lines.add(left());
    return lines;
  }

  private Stream<ReviewReply.Problem> problems() {
    return done.stream().flatMap(each -> each.review().findings().stream());
  }

  private String found() {
    Map<String, Long> grades = count(problems(), problem -> problem.gradeOf().label());
    Map<String, Long> severities = count(problems(), problem -> problem.severityOf().label());
    return grades.isEmpty()
        ? "未发现疑似抵触或者需要核对的问题，这只是与下列文件比对的结果。"
        : "共 "
            + problems().count()
            + " 处："
            + counts(grades)
            + "；严重程度 "
            + counts(severities)
            + "。均为机器比对提示，是否成立由审查人员判断。";
  }

  private Map<String, Long> byType() {
    return count(problems(), ReviewReply.Problem::label);
  }

  private static Map<String, Long> count(
      Stream<ReviewReply.Problem> problems, Function<ReviewReply.Problem, String> by) {
    return problems.collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  /** The law at hand is the same for all; how much of it binds differs by level. */
  private List<String> covered() {
    Coverage widest =
        done.stream()
            .map(each -> each.review().coverage())
            .max(
                Comparator.comparingInt(
                    scope -> scope.law().works().values().stream().mapToInt(n -> n).sum()))
            .orElseThrow();
    Map<String, Long> works = new LinkedHashMap<>();
    widest.law().works().forEach((kind, count) -> works.put(kind, (long) count));
    TreeSet<String> missing = new TreeSet<>();
    done.forEach(each -> missing.addAll(each.review().coverage().law().missing()));
    return List.of(
        "已比对：对下级文件有拘束力的 "
            + counts(works)
            + "；送审条款 "
            + sum(each -> each.review().coverage().law().clauses())
            + " 款，对照上位法 "
            + sum(each -> each.review().coverage().law().articles())
            + " 条次。",
        "核查项目：" + String.join("；", widest.checks()) + "。",
        "未覆盖："
            + (missing.isEmpty() ? "" : String.join("、", missing) + "（库中没有可以比对的）；")
            + String.join("；", widest.limits())
            + "；引用 "
            + sum(each -> each.review().coverage().citations())
            + " 处中未解析 "
            + sum(each -> each.review().coverage().unresolved())
            + " 处。",
        "按 " + widest.day() + " 有效的法律比对，快照 " + widest.snapshot() + "。",
        CoverageText.ESTIMATE);
  }

  private String left() {
    Map<String, Long> others = new LinkedHashMap<>();
    selection.left().forEach((force, count) -> others.put(force.label(), count));
    return others.isEmpty() ? "没有因时效性排除的文件。" : "因时效性没有审查：" + counts(others) + "。";
  }

  private long sum(Function<SweepState.Done, Integer> number) {
    return done.stream().mapToLong(number::apply).sum();
  }

  private static String counts(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "无"
        : counts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining("，"));
  }
}
