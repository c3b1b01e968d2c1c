package org.faheng.search;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Expression;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.jspecify.annotations.Nullable;

/** 检索结果表: all hits of a search as a workbook, with a sheet that says how they were found. */
final class HitWorkbook {
  /** More rows are cut off, and both sheets say so. */
  static final int MOST_ROWS = 10_000;

  /** What a cell of a workbook can hold. */
  private static final int LONGEST_CELL = 32_000;

  private static final List<String> HEADER =
      List.of(
          "序号", "标题", "条款", "章节", "效力级别", "制定机关", "文号", "公布日期", "施行日期", "时效性", "内容", "来源文件", "标识");
  private static final int[] WIDTHS = {6, 36, 12, 24, 12, 24, 22, 12, 12, 10, 80, 36, 36};

  private final SearchAnswer answer;
  private final SearchCriteria criteria;
  private final LocalDate day;

  /** Holds the hits of {@code answer} to these criteria. */
  HitWorkbook(SearchAnswer answer, SearchCriteria criteria) {
    this.answer = answer;
    this.criteria = criteria;
    this.day = criteria.asOf();
  }

  /** Writes the workbook with the hits of {@code walk}. */
  void write(HitWalk walk, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
      hits(book, walk);
      conditions(book);
      book.write(out);
    }
  }

  private void hits(SXSSFWorkbook book, HitWalk walk) {
    Sheet sheet = book.createSheet("检索结果");
    head(book, sheet);
    int number = 0;
    while (walk.hasNext()) {
      row(sheet, cells(++number, walk.next()));
    }
    if (cut()) {
      row(sheet, List.of("", cutNote()));
    }
  }

  private static void head(SXSSFWorkbook book, Sheet sheet) {
    CellStyle bold = book.createCellStyle();
    Font font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
    row(sheet, HEADER).forEach(cell -> cell.setCellStyle(bold));
    sheet.createFreezePane(0, 1);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
  }

  private List<String> cells(int number, Hits.Hit hit) {
    DocumentSummary document = hit.document();
    Expression version = document.expression();
    return List.of(
        String.valueOf(number),
        document.title(),
        hit.provision().label(),
        String.join(" › ", hit.provision().headings()),
        document.work().kind().label(),
        document.work().authority().name(),
        version.documentNumber().map(DocumentNumber::canonical).orElse(""),
        text(version.published()),
        text(version.force().from()),
        version.force().at(day).label(),
        hit.provision().text(),
        document.manifestation().path(),
        hit.provision().id());
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private void conditions(SXSSFWorkbook book) {
    Sheet sheet = book.createSheet("检索条件");
    sheet.setColumnWidth(0, 16 * 256);
    sheet.setColumnWidth(1, 80 * 256);
    row(sheet, List.of("检索内容", answer.question()));
    row(sheet, List.of("理解为", answer.understanding().label()));
    row(sheet, List.of("检索方式", (criteria.titles() ? "标题" : "全文") + "，" + mode()));
    row(sheet, List.of("同时检索", String.join("、", answer.alsoSearched())));
    row(sheet, List.of("筛选", filters()));
    row(sheet, List.of("排序", order()));
    row(sheet, List.of("命中条款数", String.valueOf(answer.hits().total())));
    row(sheet, List.of("导出说明", cut() ? cutNote() : "已全部导出"));
    row(sheet, List.of("索引快照", answer.hits().snapshot()));
    row(sheet, List.of("检索记录", answer.logId()));
    row(sheet, List.of("导出时间", LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private String mode() {
    return criteria.exact() ? "精确" : "模糊";
  }

  private String filters() {
    Stream<String> chips =
        Chips.of(criteria).stream().map(chip -> chip.label() + "：" + chip.value());
    return Stream.concat(Stream.of("范围：" + criteria.scope().label()), chips)
        .collect(Collectors.joining("；"));
  }

  private String order() {
    for (SortChoice choice : SortChoice.values()) {
      if (choice.sort() == criteria.sort()) {
        return choice.label();
      }
    }
    return "";
  }

  private boolean cut() {
    return answer.hits().total() > MOST_ROWS;
  }

  private String cutNote() {
    return "共命中 " + answer.hits().total() + " 条，只导出前 " + MOST_ROWS + " 条；请缩小范围后再导出其余部分";
  }

  private static Row row(Sheet sheet, List<String> cells) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      row.createCell(i)
          .setCellValue(
              cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell);
    }
    return row;
  }
}
