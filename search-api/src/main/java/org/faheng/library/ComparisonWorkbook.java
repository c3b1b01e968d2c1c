package org.faheng.library;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** 条文对照表 as a workbook: one row for each article, and a cover that says what was compared. */
public final class ComparisonWorkbook {
  /** What a cell of a workbook can hold. */
  private static final int LONGEST_CELL = 32_000;

  private static final List<String> HEADER = List.of("序号", "原条号", "原条文", "现条号", "现条文", "变动", "备注");
  private static final int[] WIDTHS = {6, 12, 60, 12, 60, 10, 28};

  private static final int[] COVER = {16, 100};
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Comparison comparison;
  private final boolean changesOnly;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFFont unchanged = book.createFont();
  private final XSSFFont deleted = font(IndexedColors.RED);
  private final XSSFFont inserted = font(IndexedColors.BLUE);

  /** Holds all rows of {@code comparison}, or only those with a change. */
  public ComparisonWorkbook(Comparison comparison, boolean changesOnly) {
    this.comparison = comparison;
    this.changesOnly = changesOnly;
    deleted.setStrikeout(true);
    inserted.setBold(true);
    inserted.setUnderline(Font.U_SINGLE);
  }

  private XSSFFont font(IndexedColors color) {
    XSSFFont font = book.createFont();
    font.setColor(color.getIndex());
    return font;
  }

  /** Writes the workbook. */
  public void write(OutputStream out) throws IOException {
    try (book) {
      cover();
      table();
      book.write(out);
    }
  }

  private void cover() {
    XSSFSheet sheet = book.createSheet("对照说明");
    sheet.setColumnWidth(0, COVER[0] * 256);
    sheet.setColumnWidth(1, COVER[1] * 256);
    onPaper(sheet);
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("对照文件", comparison.title()));
    facts.add(List.of("旧版本", comparison.olderVersion()));
    facts.add(List.of("新版本", comparison.newerVersion()));
    facts.add(List.of("旧版本时效", comparison.olderStanding() + today()));
    facts.add(List.of("新版本时效", comparison.newerStanding() + today()));
    facts.add(List.of("变动统计", comparison.summary()));
    facts.add(List.of("导出范围", changesOnly ? "仅有变动的条文，未修改的未列入" : "全部条文"));
    facts.add(List.of("比对范围", Comparison.SCOPE));
    facts.add(List.of("标记", "原条文中加删除线的为删去的文字，现条文中加粗并加下划线的为增加的文字"));
    facts.add(List.of("对应存疑", doubtful() + " 条；两边文字相似度低于 0.3，请人工核对是否为同一内容"));
    facts.add(List.of("旧版本来源", source(comparison.older())));
    facts.add(List.of("新版本来源", source(comparison.newer())));
    facts.add(List.of("索引快照", comparison.snapshot()));
    facts.add(List.of("导出时间", LocalDateTime.now().format(MINUTE)));
    CellStyle wrapped = style();
    for (List<String> fact : facts) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < fact.size(); i++) {
        Cell cell = row.createCell(i);
        cell.setCellValue(fact.get(i));
        cell.setCellStyle(wrapped);
      }
      row.setHeightInPoints(WrappedText.height(fact, COVER));
    }
  }

  private long doubtful() {
    return comparison.rows().stream().filter(ComparedRow::doubtful).count();
  }

  private static String source(DocumentSummary document) {
    return document.manifestation().path() + "（" + document.uri() + "）";
  }

  private void table() {
    XSSFSheet sheet = book.createSheet("条文对照");
    CellStyle plain = style();
    CellStyle head = style();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    Row first = sheet.createRow(0);
    for (int i = 0; i < HEADER.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
      Cell cell = first.createCell(i);
      cell.setCellValue(HEADER.get(i));
      cell.setCellStyle(head);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    onPaper(sheet);
    for (ComparedRow row : comparison.rows(changesOnly)) {
      row(sheet.createRow(sheet.getLastRowNum() + 1), row, plain);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, HEADER.size() - 1));
  }

  /** As wide as a sheet of A4 across. */
  private static void onPaper(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static String today() {
    return "（截至 " + LocalDate.now() + "）";
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

  private void row(Row cells, ComparedRow row, CellStyle style) {
    for (int i = 0; i < HEADER.size(); i++) {
      cells.createCell(i).setCellStyle(style);
    }
    cells.getCell(0).setCellValue(cells.getRowNum());
    cells.getCell(1).setCellValue(label(row.row().older()));
    text(cells.getCell(2), row.olderLines());
    cells.getCell(3).setCellValue(label(row.row().newer()));
    text(cells.getCell(4), row.newerLines());
    cells.getCell(5).setCellValue(row.kind().label());
    cells.getCell(6).setCellValue(remarks(row));
    cells.setHeightInPoints(
        WrappedText.height(
            List.of(
                "",
                label(row.row().older()),
                cells.getCell(2).getStringCellValue(),
                label(row.row().newer()),
                cells.getCell(4).getStringCellValue(),
                row.kind().label(),
                remarks(row)),
            WIDTHS));
  }

  private static String label(@Nullable Article article) {
    return article == null ? "" : article.label();
  }

  private void text(Cell cell, List<List<ComparedRow.Piece>> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XSSFRichTextString text = new XSSFRichTextString();
    int room = LONGEST_CELL;
    for (int i = 0; i < lines.size() && room > 0; i++) {
      if (i > 0) {
        text.append("\n");
      }
      for (ComparedRow.Piece piece : lines.get(i)) {
        room -= append(text, piece, room);
      }
    }
    cell.setCellValue(text);
  }

  /** Adds as much of a piece as there is room for, and tells how much it took. */
  private int append(XSSFRichTextString text, ComparedRow.Piece piece, int room) {
    int length = Math.min(room, piece.text().length());
    if (length > 0) {
      String words = piece.text().substring(0, length);
      switch (piece.change()) {
        case SAME -> text.append(words, unchanged);
        case DELETED -> text.append(words, deleted);
        case INSERTED -> text.append(words, inserted);
      }
    }
    return length;
  }

  /** What the pairing leaves to say: doubts, and where else the words came from or went. */
  static String remarks(ComparedRow row) {
    boolean paired = row.row().older() != null && row.row().newer() != null;
    return Stream.of(
            row.doubtful() ? "对应存疑，请核对" : "",
            places(paired ? "新条文另有内容来自" : "拆自", "旧", row.from()),
            places(paired ? "旧条文另有内容移入" : "并入", "新", row.to()))
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.joining("；"));
  }

  private static String places(String what, String side, List<Article> articles) {
    return articles.isEmpty()
        ? ""
        : what
            + articles.stream()
                .map(article -> side + article.label())
                .collect(Collectors.joining("、"));
  }
}
