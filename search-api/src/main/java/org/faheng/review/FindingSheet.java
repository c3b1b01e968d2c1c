package org.faheng.review;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faheng.corpus.structure.Span;

/** 问题清单: the findings of one or many reviews as a workbook, weightiest first. */
public final class FindingSheet {
  private static final List<String> HEADER =
      List.of(
          "序号", "文件", "条款", "问题", "判断程度", "严重程度", "把握", "送审稿原文", "依据文件", "依据条款", "依据原文", "要素对比",
          "说明", "规则", "规则依据", "审查意见", "理由", "来源文件");
  private static final int[] WIDTHS = {
    5, 18, 9, 13, 9, 8, 6, 44, 20, 11, 44, 26, 28, 14, 16, 10, 14, 18
  };
  private static final List<String> DISMISSED =
      List.of("文件", "条款", "所比事项", "送审稿原文", "对照条文", "排除理由", "规则");
  private static final int[] DISMISSED_WIDTHS = {28, 12, 18, 60, 40, 60, 18};
  private static final List<String> UNRESOLVED = List.of("文件", "引用文字", "原因");
  private static final int[] UNRESOLVED_WIDTHS = {40, 60, 40};

  private static final float LINE_HEIGHT = 15;
  private static final float TALLEST_ROW = 400;

  /** What a cell of a workbook can hold. */
  private static final int LONGEST_CELL = 32_000;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final List<ReviewReply> reviews;
  private final List<String> coverage;
  private final CellStyle plain = style();
  private final CellStyle head = style();
  private final XSSFFont marked = book.createFont();

  private FindingSheet(List<ReviewReply> reviews, List<String> coverage) {
    this.reviews = List.copyOf(reviews);
    this.coverage = List.copyOf(coverage);
    marked.setBold(true);
    marked.setUnderline(Font.U_SINGLE);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
  }

  /** The findings of some reviews, with what each compared. */
  public static FindingSheet of(List<ReviewReply> reviews) {
    List<String> lines = new ArrayList<>();
    for (ReviewReply review : reviews) {
      lines.add("《" + review.title() + "》 " + FindingText.standing(review));
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
    try (book) {
      findings();
      covered();
      dismissed();
      unresolved();
      book.write(out);
    }
  }

  private record Found(ReviewReply review, ReviewReply.Problem problem) {}

  private void findings() {
    XSSFSheet sheet = sheet("问题清单", HEADER, WIDTHS);
    reviews.stream()
        .flatMap(review -> review.findings().stream().map(problem -> new Found(review, problem)))
        .sorted(Comparator.comparing(Found::problem, ReviewReply.Problem.BY_WEIGHT))
        .forEach(found -> row(sheet, found));
    if (sheet.getLastRowNum() == 0) {
      cells(sheet, List.of("", "未发现疑似抵触或者需要核对的问题，比对范围见“覆盖范围”。"));
    }
    sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, HEADER.size() - 1));
  }

  private void row(XSSFSheet sheet, Found found) {
    ReviewReply.Problem problem = found.problem();
    ReviewReply.Source source = problem.authority();
    Row row =
        cells(
            sheet,
            List.of(
                String.valueOf(sheet.getLastRowNum() + 1),
                found.review().title(),
                problem.place(),
                problem.label(),
                problem.gradeOf().label(),
                problem.severityOf().label(),
                "",
                "",
                source.title(),
                source.place(),
                "",
                String.join("\n", FindingText.slots(problem.slots())),
                problem.explanation(),
                problem.rule(),
                problem.basis(),
                "",
                "",
                found.review().document()));
    row.getCell(0).setCellValue(sheet.getLastRowNum());
    row.getCell(6).setCellValue(problem.confidence());
    quote(row.getCell(7), problem.quote(), problem.marks());
    quote(row.getCell(10), source.quote(), source.marks());
    row.setHeightInPoints(height(row));
  }

  /** Some programs leave rows of marked text one line high unless told. */
  private static float height(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        int signs = Math.max(1, (WIDTHS[cell.getColumnIndex()] - 1) / 2);
        int needed =
            cell.getStringCellValue().lines().mapToInt(line -> 1 + line.length() / signs).sum();
        lines = Math.max(lines, needed);
      }
    }
    return Math.min(TALLEST_ROW, lines * LINE_HEIGHT);
  }

  private void quote(Cell cell, String text, List<Span> marks) {
    XSSFRichTextString rich = new XSSFRichTextString();
    List<MarkedText.Piece> pieces = MarkedText.pieces(fitting(text), marks);
    for (MarkedText.Piece piece : MarkedText.lined(pieces, "\n")) {
      if (piece.marked()) {
        rich.append(piece.text(), marked);
      } else {
        rich.append(piece.text());
      }
    }
    cell.setCellValue(rich);
  }

  private void covered() {
    XSSFSheet sheet = sheet("覆盖范围", List.of("说明"), new int[] {120});
    coverage.forEach(line -> cells(sheet, List.of(line)));
    cells(sheet, List.of("加粗并加下划线的是相互不同或者有问题的文字。以上均为机器比对提示，是否成立由审查人员判断。"));
    cells(sheet, List.of("导出时间：" + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private void dismissed() {
    XSSFSheet sheet = sheet("排除的比对", DISMISSED, DISMISSED_WIDTHS);
    for (ReviewReply review : reviews) {
      for (ReviewReply.Dismissal pair : review.dismissed()) {
        ReviewReply.Source source = pair.authority();
        cells(
            sheet,
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
    XSSFSheet sheet = sheet("未解析引用", UNRESOLVED, UNRESOLVED_WIDTHS);
    for (ReviewReply review : reviews) {
      for (ReviewReply.Unresolved citation : review.unresolvedCitations()) {
        cells(sheet, List.of(review.title(), citation.text(), citation.reason()));
      }
    }
  }

  private XSSFSheet sheet(String name, List<String> header, int[] widths) {
    XSSFSheet sheet = book.createSheet(name);
    cells(sheet, header).forEach(cell -> cell.setCellStyle(head));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    return sheet;
  }

  private Row cells(XSSFSheet sheet, List<String> texts) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(plain);
      cell.setCellValue(fitting(texts.get(i)));
    }
    return row;
  }

  private static String fitting(String text) {
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
  }

  private CellStyle style() {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
