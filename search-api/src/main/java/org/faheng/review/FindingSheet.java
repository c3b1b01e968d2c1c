package org.faheng.review;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.corpus.structure.Span;
import org.faheng.office.OfficialWorkbook;
import org.faheng.office.OfficialWorkbook.Column;
import org.faheng.office.OfficialWorkbook.Quote;
import org.faheng.office.OfficialWorkbook.Table;
import org.faheng.office.OfficialWorkbook.Value;
import org.faheng.office.OfficialWorkbook.Words;

/** 问题清单: the findings of one or many reviews as a workbook, weightiest first. */
public final class FindingSheet {
  /** What a reader needs comes first and is printed, ending with room for what people decide. */
  private static final List<Column> FINDINGS =
      List.of(
          new Column("序号", 5),
          new Column("文件", 12),
          new Column("条款", 9),
          new Column("问题", 11),
          new Column("判断程度", 9),
          new Column("严重程度", 9),
          new Column("送审稿原文", 36),
          new Column("依据及原文", 38),
          new Column("说明", 26),
          new Column("审查意见", 10),
          new Column("理由", 10),
          new Column("把握", 6),
          new Column("依据文件", 20),
          new Column("依据条款", 12),
          new Column("要素对比", 30),
          new Column("规则", 30),
          new Column("规则依据", 24),
          new Column("来源文件", 30));

  private static final int PRINTED = 11;

  /** What fits the highest row; the whole stands in the opinion and on the page. */
  private static final int LONGEST_QUOTE = 400;

  private static final List<Column> COVERAGE = List.of(new Column("说明", 120));
  private static final List<Column> DISMISSED =
      List.of(
          new Column("文件", 20),
          new Column("条款", 10),
          new Column("所比事项", 16),
          new Column("送审稿原文", 50),
          new Column("对照条文", 24),
          new Column("排除理由", 36),
          new Column("规则", 18));
  private static final List<Column> UNRESOLVED =
      List.of(new Column("文件", 40), new Column("引用文字", 50), new Column("原因", 40));

  private final OfficialWorkbook book = new OfficialWorkbook();
  private final List<ReviewReply> reviews;
  private final List<String> coverage;

  private FindingSheet(List<ReviewReply> reviews, List<String> coverage) {
    this.reviews = List.copyOf(reviews);
    this.coverage = List.copyOf(coverage);
  }

  /** The findings of some reviews, with what each compared. */
  public static FindingSheet of(List<ReviewReply> reviews) {
    List<String> lines = new ArrayList<>();
    for (ReviewReply review : reviews) {
      lines.add("《" + review.title() + "》 " + FindingText.standing(review));
      review.warnings().forEach(warning -> lines.add("读取提示：" + warning));
      lines.add(
          review.findings().isEmpty()
              ? CoverageText.nothingFound(review)
              : FindingText.tally(review) + "。");
      lines.addAll(CoverageText.lines(review));
    }
    return new FindingSheet(reviews, lines);
  }

  /** The findings of many reviews; {@code coverage} says what they compared. */
  public static FindingSheet of(List<ReviewReply> reviews, List<String> coverage) {
    return new FindingSheet(reviews, coverage);
  }

  /** Writes the workbook. */
  public void write(OutputStream out) throws IOException {
    findings();
    covered();
    dismissed();
    unresolved();
    book.write(out);
  }

  private record Found(ReviewReply review, ReviewReply.Problem problem) {}

  private void findings() {
    Table table = book.table("问题清单", FINDINGS, PRINTED);
    reviews.stream()
        .flatMap(review -> review.findings().stream().map(problem -> new Found(review, problem)))
        .sorted(Comparator.comparing(Found::problem, ReviewReply.Problem.BY_WEIGHT))
        .forEach(found -> table.row(row(table.size() + 1, found)));
    if (table.size() == 0) {
      table.words(List.of("", "", "", "", "", "", "未发现疑似抵触或者需要核对的问题，比对范围见“覆盖范围”。"));
    }
    table.filter();
  }

  private static List<Value> row(int number, Found found) {
    ReviewReply.Problem problem = found.problem();
    ReviewReply.Source source = problem.authority();
    return List.of(
        new OfficialWorkbook.Number(number),
        new Words(found.review().title()),
        new Words(problem.place()),
        new Words(problem.label()),
        new Words(problem.gradeOf().label()),
        new Words(problem.severityOf().label()),
        quote("", problem.quote(), problem.marks()),
        source(problem),
        new Words(problem.explanation()),
        new Words(""),
        new Words(""),
        new OfficialWorkbook.Number(problem.confidence()),
        new Words(source.title()),
        new Words(source.place()),
        new Words(String.join("\n", FindingText.slots(problem.slots()))),
        new Words(problem.rule()),
        new Words(problem.basis()),
        new Words(found.review().document()));
  }

  private static Quote source(ReviewReply.Problem problem) {
    ReviewReply.Source source = problem.authority();
    String place = FindingText.source(problem);
    return source.quote().isEmpty()
        ? quote("", place.isEmpty() ? problem.basis() : place + "（库中没有原文）", List.of())
        : quote(place + "：", source.quote(), source.marks());
  }

  private static Quote quote(String lead, String text, List<Span> marks) {
    Stream<MarkedText.Piece> pieces =
        MarkedText.lined(MarkedText.shortened(MarkedText.pieces(text, marks), LONGEST_QUOTE), "\n")
            .stream();
    return new Quote(
        Stream.concat(Stream.of(new MarkedText.Piece(lead, false)), pieces)
            .filter(piece -> !piece.text().isEmpty())
            .map(piece -> new OfficialWorkbook.Piece(piece.text(), piece.marked()))
            .toList());
  }

  private void covered() {
    Table table = book.table("覆盖范围", COVERAGE, COVERAGE.size());
    coverage.forEach(line -> table.words(List.of(line)));
    table.words(List.of("加粗并加下划线的是相互不同或者有问题的文字。以上均为机器比对提示，是否成立由审查人员判断。"));
    table.words(List.of("导出时间：" + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  private void dismissed() {
    Table table = book.table("排除的比对", DISMISSED, DISMISSED.size());
    for (ReviewReply review : reviews) {
      for (ReviewReply.Dismissal pair : review.dismissed()) {
        ReviewReply.Source source = pair.authority();
        table.words(
            List.of(
                review.title(),
                pair.place(),
                pair.label(),
                pair.quote(),
                "《" + source.title() + "》" + source.place(),
                pair.reason(),
                pair.rule()));
      }
    }
  }

  private void unresolved() {
    Table table = book.table("未解析引用", UNRESOLVED, UNRESOLVED.size());
    for (ReviewReply review : reviews) {
      for (ReviewReply.Unresolved citation : review.unresolvedCitations()) {
        table.words(List.of(review.title(), citation.text(), citation.reason()));
      }
    }
  }
}
