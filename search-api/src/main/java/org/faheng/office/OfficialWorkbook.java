package org.faheng.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 公务表格: a workbook of tables that print on A4 across, each page with the head of its table, every
 * row as high as its longest cell.
 */
public final class OfficialWorkbook {
  private static final float LINE_HEIGHT = 14.5f;

  /** The highest row there can be. */
  private static final float TALLEST_ROW = 409;

  /** What a cell can hold. */
  private static final int LONGEST_CELL = 32_000;

  private static final double MARGIN_INCHES = 0.4;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle plain = style();
  private final CellStyle head = style();
  private final XSSFFont marked = book.createFont();

  /** An empty workbook. */
  public OfficialWorkbook() {
    marked.setBold(true);
    marked.setUnderline(Font.U_SINGLE);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
  }

  /**
   * 列.
   *
   * @param width in Latin letters; a Chinese sign takes two
   */
  public record Column(String name, int width) {}

  /** What stands in a cell. */
  public sealed interface Value {}

  /** Plain words. */
  public record Words(String text) implements Value {}

  /** A number to sort and count by. */
  public record Number(double number) implements Value {}

  /** Words of which some are bold and underlined. */
  public record Quote(List<Piece> pieces) implements Value {
    public Quote {
      pieces = List.copyOf(pieces);
    }
  }

  /** A stretch of words, marked or not. */
  public record Piece(String text, boolean marked) {}

  /** A new table of which the first {@code printed} columns go on paper. */
  public Table table(String name, List<Column> columns, int printed) {
    return new Table(name, columns, printed);
  }

  /** Writes the workbook. */
  public void write(OutputStream out) throws IOException {
    try (book) {
      book.write(out);
    }
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

  private static String fitting(String text) {
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text;
  }

  /** 表: a sheet with a head and rows. */
  public final class Table {
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final int printed;

    private Table(String name, List<Column> columns, int printed) {
      this.sheet = book.createSheet(name);
      this.columns = List.copyOf(columns);
      this.printed = printed;
      write(columns.stream().<Value>map(column -> new Words(column.name())).toList(), head);
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, columns.get(i).width() * 256);
      }
      sheet.createFreezePane(0, 1);
      onPaper();
    }

    private void onPaper() {
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      sheet.setFitToPage(true);
      PrintSetup print = sheet.getPrintSetup();
      print.setLandscape(true);
      print.setPaperSize(PrintSetup.A4_PAPERSIZE);
      print.setFitHeight((short) 0);
      sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
      sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
      sheet.getHeader().setCenter("&A");
      sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** How many rows it has below the head. */
    public int size() {
      return sheet.getLastRowNum();
    }

    /** Adds a row. */
    public void row(List<Value> values) {
      write(values, plain);
      book.setPrintArea(book.getSheetIndex(sheet), 0, printed - 1, 0, sheet.getLastRowNum());
    }

    /** Adds a row of plain words. */
    public void words(List<String> texts) {
      row(texts.stream().<Value>map(Words::new).toList());
    }

    /** Lets people narrow the rows by each column. */
    public void filter() {
      sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1));
    }

    private void write(List<Value> values, CellStyle style) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      int lines = 1;
      for (int i = 0; i < values.size(); i++) {
        XSSFCell cell = row.createCell(i);
        cell.setCellStyle(style);
        lines = Math.max(lines, lines(set(cell, values.get(i)), columns.get(i).width()));
      }
      // some programs leave rows of wrapped text one line high unless told
      row.setHeightInPoints(Math.min(TALLEST_ROW, lines * LINE_HEIGHT));
    }

    /** Puts {@code value} into the cell and tells its words. */
    private String set(XSSFCell cell, Value value) {
      switch (value) {
        case Words words -> cell.setCellValue(fitting(words.text()));
        case Number number -> cell.setCellValue(number.number());
        case Quote quote -> cell.setCellValue(rich(quote));
      }
      return value instanceof Number ? "" : cell.getStringCellValue();
    }

    private XSSFRichTextString rich(Quote quote) {
      XSSFRichTextString rich = new XSSFRichTextString();
      int room = LONGEST_CELL;
      for (Piece piece : quote.pieces()) {
        String text = piece.text().substring(0, Math.min(room, piece.text().length()));
        room -= text.length();
        if (piece.marked()) {
          rich.append(text, marked);
        } else {
          rich.append(text);
        }
      }
      return rich;
    }

    private static int lines(String text, int width) {
      int room = Math.max(2, width - 2);
      return text.lines().mapToInt(line -> 1 + (letters(line) - 1) / room).sum();
    }

    private static int letters(String line) {
      return Math.max(1, line.chars().map(sign -> sign < 0x2E80 ? 1 : 2).sum());
    }
  }
}
