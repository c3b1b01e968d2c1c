package org.faheng.library;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.corpus.lifecycle.ArticleMap.Kind;
import org.faheng.corpus.lifecycle.TextDiff.Change;
import org.faheng.office.OfficialDocument;
import org.jspecify.annotations.Nullable;

/** 修改对照表: both versions in two columns, in the layout of official documents. */
public final class ComparisonDocument {
  private static final int COLUMN = OfficialDocument.TEXT_WIDTH / 2;
  private static final double LINE = 18;
  private static final Pattern DAY = Pattern.compile(" ?(\\d{4})-(\\d{2})-(\\d{2}) ?");

  private final Comparison comparison;
  private final boolean changesOnly;
  private final OfficialDocument page = new OfficialDocument();

  /** Holds all rows of {@code comparison}, or only those with a change. */
  public ComparisonDocument(Comparison comparison, boolean changesOnly) {
    this.comparison = comparison;
    this.changesOnly = changesOnly;
  }

  /** Writes the document as docx. */
  public void write(OutputStream out) throws IOException {
    page.title(comparison.title());
    page.title("修改对照表");
    page.gap();
    introduction();
    XWPFTable table = table();
    for (ComparedChapter chapter : comparison.chapters(changesOnly)) {
      if (!chapter.heading().isEmpty()) {
        heading(table.createRow(), chapter);
      }
      chapter.rows().forEach(row -> row(table.createRow(), row));
    }
    closing();
    page.write(out);
  }

  private void introduction() {
    words(
        "左栏为"
            + dated(comparison.olderVersion())
            + "的文本，右栏为"
            + dated(comparison.newerVersion())
            + "的文本。");
    words(
        "截至"
            + dated(LocalDate.now().toString())
            + "，左栏文本"
            + dated(comparison.olderStanding())
            + "；右栏文本"
            + dated(comparison.newerStanding())
            + "。");
    words("变动统计：" + comparison.summary() + "。" + (changesOnly ? "本表只列有变动的条文。" : "本表列出全部条文。"));
    XWPFParagraph legend = page.paragraph();
    body(legend, "左栏中加");
    mark(body(legend, "删除线"), Change.DELETED);
    body(legend, "的是删去的文字，右栏中");
    mark(body(legend, "加粗并加下划线"), Change.INSERTED);
    body(legend, "的是增加的文字。" + Comparison.SCOPE + "。");
    page.gap();
  }

  /** Days as official documents write them: 2023年9月1日. */
  private static String dated(String text) {
    return DAY.matcher(text)
        .replaceAll(
            day ->
                day.group(1)
                    + "年"
                    + Integer.parseInt(day.group(2))
                    + "月"
                    + Integer.parseInt(day.group(3))
                    + "日");
  }

  private void words(String text) {
    body(page.paragraph(), text);
  }

  private static XWPFRun body(XWPFParagraph paragraph, String text) {
    return OfficialDocument.run(paragraph, text, OfficialDocument.BODY, OfficialDocument.SIZE_3);
  }

  private void closing() {
    page.gap();
    words(
        "本表由法衡于"
            + dated(LocalDate.now().toString())
            + "生成（索引快照 "
            + comparison.snapshot()
            + "），引用前请核对公布原文。");
  }

  private XWPFTable table() {
    XWPFTable table = page.table(COLUMN, COLUMN);
    table.setCellMargins(40, 80, 40, 80);
    XWPFTableRow head = table.getRow(0);
    head(head.getCell(0), dated(comparison.olderVersion()));
    head(head.getCell(1), dated(comparison.newerVersion()));
    return table;
  }

  private static void head(XWPFTableCell cell, String text) {
    XWPFParagraph paragraph = first(cell);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, OfficialDocument.BOLD);
  }

  private static void heading(XWPFTableRow row, ComparedChapter chapter) {
    row.setCantSplitRow(true);
    String older = chapter.olderHeading().isEmpty() ? chapter.heading() : chapter.olderHeading();
    head(row.getCell(0), older.replaceAll("\\s+", " "));
    head(row.getCell(1), chapter.heading().replaceAll("\\s+", " "));
  }

  private static void row(XWPFTableRow cells, ComparedRow row) {
    String remark = remark(row);
    String missing = "（" + (remark.isEmpty() ? row.kind().label() : remark) + "）";
    side(cells.getCell(0), row.row().older(), row.olderLines(), missing);
    side(cells.getCell(1), row.row().newer(), row.newerLines(), missing);
    boolean paired = row.row().older() != null && row.row().newer() != null;
    if (paired && !remark.isEmpty()) {
      run(lineIn(cells.getCell(1).addParagraph()), missing, OfficialDocument.ITALIC);
    }
  }

  private static String remark(ComparedRow row) {
    String moved = row.kind() == Kind.MOVED ? "仅条号变动，内容未修改" : "";
    String rest = ComparisonWorkbook.remarks(row);
    return moved.isEmpty() || rest.isEmpty() ? moved + rest : moved + "；" + rest;
  }

  private static void side(
      XWPFTableCell cell,
      @Nullable Article article,
      List<List<ComparedRow.Piece>> lines,
      String missing) {
    XWPFParagraph paragraph = first(cell);
    if (article == null) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      run(paragraph, missing, OfficialDocument.ITALIC);
      return;
    }
    lineIn(paragraph);
    run(paragraph, article.label(), OfficialDocument.BOLD);
    boolean numbered = article.label().startsWith("第");
    run(paragraph, numbered ? "　" : "", OfficialDocument.BODY);
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph line = i == 0 ? paragraph : lineIn(cell.addParagraph());
      for (ComparedRow.Piece piece : lines.get(i)) {
        mark(run(line, piece.text(), OfficialDocument.BODY), piece.change());
      }
    }
  }

  /** A cell is made with one paragraph, or with none. */
  private static XWPFParagraph first(XWPFTableCell cell) {
    cell.setWidth(String.valueOf(COLUMN));
    XWPFParagraph paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
    paragraph.setSpacingBetween(LINE, LineSpacingRule.AT_LEAST);
    return paragraph;
  }

  private static XWPFParagraph lineIn(XWPFParagraph paragraph) {
    paragraph.setSpacingBetween(LINE, LineSpacingRule.AT_LEAST);
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine((int) (2 * OfficialDocument.SIZE_SMALL_4 * 20));
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, String font) {
    return OfficialDocument.run(paragraph, text, font, OfficialDocument.SIZE_SMALL_4);
  }

  private static void mark(XWPFRun run, Change change) {
    switch (change) {
      case SAME -> {}
      case DELETED -> run.setStrikeThrough(true);
      case INSERTED -> {
        run.setBold(true);
        run.setUnderline(UnderlinePatterns.SINGLE);
      }
    }
  }
}
