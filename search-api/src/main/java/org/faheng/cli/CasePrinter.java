package org.faheng.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.faheng.cases.CaseReply;

/** Prints similar cases as text. */
final class CasePrinter {
  private static final int MOST_ELEMENTS = 8;

  private final Output output;

  CasePrinter(Output output) {
    this.output = output;
  }

  void print(CaseReply reply) {
    String record = reply.record().isEmpty() ? "" : " · 记录 " + reply.record();
    output.text(
        "比对 " + reply.compared() + " 件案例 · 快照 " + reply.snapshot() + " · " + reply.time() + record);
    output.text("条件：" + conditions(reply));
    if (!reply.likelyCauses().isEmpty() && reply.request().causes().isEmpty()) {
      output.text("最近案例的案由（请确认，用 --cause 指定）：" + causes(reply));
    }
    reply.remarks().forEach(output::text);
    output.text("");
    output.text("检索顺位");
    for (CaseReply.Tier tier : reply.tiers()) {
      output.text("  " + tier.label() + "：" + tier.note());
      tier.hits().forEach(hit -> output.text("    · " + hit.title() + "　" + hit.caseNumber()));
    }
    output.text("");
    output.text("最相近的案例（不分顺位）");
    int number = 0;
    for (CaseReply.Hit hit : reply.hits()) {
      print(++number, hit);
    }
    if (reply.hits().isEmpty()) {
      output.text("  没有找到：已比对 " + reply.compared() + " 件案例");
    }
  }

  /** What was asked, as typed or as read from the file. */
  private static String conditions(CaseReply reply) {
    return reply.conditions().stream()
        .map(line -> line.label() + " " + line.value())
        .collect(Collectors.joining("；"));
  }

  private static String causes(CaseReply reply) {
    return reply.likelyCauses().stream()
        .limit(3)
        .map(vote -> vote.cause() + " " + Math.round(100 * vote.share()) + "%")
        .collect(Collectors.joining("、"));
  }

  private void print(int number, CaseReply.Hit hit) {
    output.text(number + ". " + hit.title() + "　" + hit.caseNumber());
    output.text("   " + joined(List.of(hit.court(), hit.tier(), joined(hit.outcomes()))));
    if (hit.chain().size() > 1) {
      output.text("   审级链：" + chain(hit));
    }
    if (hit.changed()) {
      output.text("   " + hit.remark().text());
    }
    if (!hit.same().isEmpty()) {
      output.text("   相同：" + some(hit.same()));
    }
    if (!hit.different().isEmpty()) {
      output.text("   不同：" + some(hit.different()));
    }
  }

  /** The first few of many; the JSON has them all. */
  private static String some(List<String> elements) {
    String first = elements.stream().limit(MOST_ELEMENTS).collect(Collectors.joining("；"));
    return elements.size() > MOST_ELEMENTS ? first + " 等 " + elements.size() + " 项" : first;
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String chain(CaseReply.Hit hit) {
    return hit.chain().stream()
        .map(
            step ->
                joined(List.of(step.procedure(), step.number(), String.join("、", step.outcomes()))))
        .collect(Collectors.joining(" → "));
  }
}
