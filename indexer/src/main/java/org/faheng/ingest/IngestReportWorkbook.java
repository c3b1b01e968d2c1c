package org.faheng.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 入库报告表: the report as a workbook with sheets 汇总, 未入库 and 提示. */
public final class IngestReportWorkbook {
  private static final int WIDE = 60 * 256;
  private static final int NARROW = 14 * 256;

  private IngestReportWorkbook() {}

  /** Writes the report to {@code file}, in place of what is there. */
  public static void write(IngestReport report, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      summary(book.createSheet("汇总"), report);
      Sheet refused = book.createSheet("未入库");
      row(refused, List.of("文件", "环节", "原因"));
      report
          .failures()
          .forEach(f -> row(refused, List.of(f.path(), f.stage().label(), f.reason())));
      widths(refused, WIDE, NARROW, WIDE);
      Sheet remarks = book.createSheet("提示");
      row(remarks, List.of("文件", "提示"));
      report.warnings().forEach(w -> row(remarks, List.of(w.path(), w.text())));
      widths(remarks, WIDE, WIDE);
      book.write(out);
    }
  }

  private static void summary(Sheet sheet, IngestReport report) {
    row(sheet, List.of("入库", String.valueOf(report.accepted())));
    row(sheet, List.of("未变", String.valueOf(report.unchanged())));
    row(sheet, List.of("有提示", String.valueOf(report.withWarnings())));
    row(sheet, List.of("未入库", String.valueOf(report.failures().size())));
    row(sheet, List.of("条数", String.valueOf(report.articles())));
    row(sheet, List.of("用时（秒）", String.valueOf(Math.round(report.seconds()))));
    row(sheet, List.of("索引快照", report.snapshot()));
    widths(sheet, NARROW, WIDE);
  }

  private static void row(Sheet sheet, List<String> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  private static void widths(Sheet sheet, int... widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i]);
    }
  }
}
