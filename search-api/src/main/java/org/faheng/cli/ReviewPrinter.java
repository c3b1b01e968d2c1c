package org.faheng.cli;

import java.util.List;
import org.faheng.conflict.Conflict;
import org.faheng.review.CoverageText;
import org.faheng.review.FindingText;
import org.faheng.review.ReviewReply;

/** Prints a review as text. */
final class ReviewPrinter {
  private final Output output;

  ReviewPrinter(Output output) {
    this.output = output;
  }

  void print(ReviewReply review) {
    output.text("《" + review.title() + "》 " + FindingText.standing(review));
    review.warnings().forEach(warning -> output.text("  读取提示：" + warning));
    if (review.findings().isEmpty()) {
      output.text(CoverageText.nothingFound(review));
    } else {
      output.text(FindingText.tally(review) + "。【】内是相互不同或者有问题的文字，最终由审查人员判断。");
    }
    int number = 0;
    for (ReviewReply.Problem problem : review.findings()) {
      print(++number, problem);
    }
    output.text("");
    output.text("覆盖范围");
    CoverageText.lines(review).forEach(line -> output.text("  " + line));
    if (!review.dismissed().isEmpty()) {
      output.text("  细看后排除的比对 " + review.dismissed().size() + " 对，--format json 可看到理由。");
    }
    review
        .unresolvedCitations()
        .forEach(
            citation -> output.text("  未解析：" + citation.text() + "（" + citation.reason() + "）"));
  }

  private void print(int number, ReviewReply.Problem problem) {
    ReviewReply.Source source = problem.authority();
    output.text("");
    output.text(
        number
            + ". "
            + problem.place()
            + "  "
            + problem.label()
            + "  ["
            + FindingText.weight(problem)
            + "]");
    output.text("   送审稿：" + oneLine(FindingText.draftQuote(problem)));
    if (!source.title().isEmpty()) {
      String quote = source.quote().isEmpty() ? "（库中没有原文）" : FindingText.sourceQuote(problem);
      output.text("   依　据：" + FindingText.source(problem) + "　" + oneLine(quote));
    }
    slots(problem.slots());
    output.text("   说　明：" + problem.explanation());
    output.text("   规　则：" + problem.rule() + "　" + problem.basis());
  }

  private void slots(List<Conflict.Slot> slots) {
    if (!slots.isEmpty()) {
      output.text("   要　素：" + String.join("；", FindingText.slots(slots)));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", " ");
  }
}
