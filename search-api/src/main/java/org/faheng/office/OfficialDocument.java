package org.faheng.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * 公文版式: a document laid out as GB/T 9704-2012 asks: A4 (5.1), margins 37, 35, 28 and 26 mm (5.2.1),
 * page numbers in 4号 between dashes, outside (7.5). Fonts are named with one to use where they are
 * missing; none is shipped.
 */
public final class OfficialDocument {
  /** Size of 2号 in points: titles. */
  public static final double SIZE_2 = 22;

  /** Size of 3号 in points: body text. */
  public static final double SIZE_3 = 16;

  /** Size of 4号 in points: page numbers. */
  public static final double SIZE_4 = 14;

  /** Size of 小四 in points: tables. */
  public static final double SIZE_SMALL_4 = 12;

  /** Type of titles (小标宋). */
  public static final String TITLE = "方正小标宋简体";

  /** Type of body text (仿宋). */
  public static final String BODY = "仿宋_GB2312";

  /** Type of headings of the first level (黑体). */
  public static final String BOLD = "黑体";

  /** Type of headings of the second level (楷体). */
  public static final String ITALIC = "楷体_GB2312";

  private static final String NUMBER = "宋体";
  private static final String LATIN = "Times New Roman";

  private static final int PAGE_WIDTH = twips(210);
  private static final int PAGE_HEIGHT = twips(297);
  private static final int LEFT = twips(28);
  private static final int RIGHT = twips(26);

  /** Width of the lines in twentieths of a point. */
  public static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  /** Height of a line: 22 of them fill a page (5.2.3). */
  private static final double LINE = 28.95;

  private static final String FONT_TABLE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
        <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
        <w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
        <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
        <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
        <w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>
      </w:fonts>
      """;

  private final XWPFDocument document = new XWPFDocument();
  private @Nullable LocalDateTime made;

  /** An empty document with its page set up. */
  public OfficialDocument() {
    document.getProperties().getCoreProperties().setCreator("法衡");
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(twips(37)));
    margins.setBottom(BigInteger.valueOf(twips(35)));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(twips(15)));
    margins.setFooter(BigInteger.valueOf(twips(25)));
    margins.setGutter(BigInteger.ZERO);
    document.setEvenAndOddHeadings(true);
    pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
  }

  private static int twips(int millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
    XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
    paragraph.setAlignment(side);
    int indent = (int) (SIZE_4 * 20);
    paragraph.setIndentationLeft(side == ParagraphAlignment.LEFT ? indent : 0);
    paragraph.setIndentationRight(side == ParagraphAlignment.RIGHT ? indent : 0);
    run(paragraph, "— ", NUMBER, SIZE_4);
    field(run(paragraph, "", NUMBER, SIZE_4));
    run(paragraph, " —", NUMBER, SIZE_4);
  }

  private static void field(XWPFRun run) {
    run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run.getCTR().addNewInstrText().setStringValue(" PAGE ");
    run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** The document, for tables. */
  public XWPFDocument document() {
    return document;
  }

  /**
   * Says when the document was made instead of when it is written, so that the same content gives
   * the same document to the last byte.
   *
   * @param time local, such as 2024-01-31 10:00:00
   */
  public void made(String time) {
    LocalDateTime local = LocalDateTime.parse(time.replace(' ', 'T'));
    Instant instant = local.atZone(ZoneId.systemDefault()).toInstant();
    document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(instant)));
    made = local;
  }

  /**
   * A table of one row, which is repeated on every page, as wide as the lines; columns keep their
   * widths, whatever stands in them.
   *
   * @param widths of the columns, in twips
   */
  public XWPFTable table(int... widths) {
    XWPFTable table = document.createTable(1, widths.length);
    table.setWidth(String.valueOf(TEXT_WIDTH));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int i = grid.sizeOfGridColArray() - 1; i >= 0; i--) {
      grid.removeGridCol(i);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.getRow(0).setRepeatHeader(true);
    table.getRow(0).setCantSplitRow(true);
    return table;
  }

  /** A centred line in the type of titles. */
  public void title(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBetween(LINE, LineSpacingRule.AT_LEAST);
    run(paragraph, text, TITLE, SIZE_2);
  }

  /** A centred line below the title. */
  public void subtitle(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    run(paragraph, text, ITALIC, SIZE_3);
  }

  /** A paragraph of body text, its first line two signs in; runs are to be added. */
  public XWPFParagraph paragraph() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    paragraph.setIndentationFirstLine((int) (2 * SIZE_3 * 20));
    return paragraph;
  }

  /** A heading of the first level, such as 一、总体情况. */
  public void heading(String text) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setKeepNext(true);
    run(paragraph, text, BOLD, SIZE_3);
  }

  /** A heading of the second level, such as （一）第十七条. */
  public void subheading(String text) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setKeepNext(true);
    run(paragraph, text, ITALIC, SIZE_3);
  }

  /** An empty line. */
  public void gap() {
    document.createParagraph().setSpacingBetween(LINE, LineSpacingRule.EXACT);
  }

  /** Words in a font and size. */
  public static XWPFRun run(XWPFParagraph paragraph, String text, String font, double size) {
    XWPFRun run = paragraph.createRun();
    CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
    String latin = font.equals(NUMBER) ? NUMBER : LATIN;
    fonts.setAscii(latin);
    fonts.setHAnsi(latin);
    fonts.setEastAsia(font);
    fonts.setCs(LATIN);
    run.setFontSize(size);
    if (!text.isEmpty()) {
      run.setText(text);
    }
    return run;
  }

  /** Writes the document with the table that says which font stands in for which. */
  public void write(OutputStream out) throws IOException {
    try (document) {
      PackagePart part =
          document
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/fontTable.xml"),
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      try (OutputStream fonts = part.getOutputStream()) {
        fonts.write(FONT_TABLE.getBytes(StandardCharsets.UTF_8));
      }
      document
          .getPackagePart()
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
      write(made, out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private void write(@Nullable LocalDateTime time, OutputStream out) throws IOException {
    if (time == null) {
      document.write(out);
      return;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    document.write(written);
    dated(time, written.toByteArray(), out);
  }

  /** The same parts, each with that time instead of the clock's. */
  private static void dated(LocalDateTime time, byte[] docx, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(time);
        to.putNextEntry(copy);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    to.finish();
  }
}
