package org.faheng.cases;

import static org.faheng.office.OfficialDocument.BODY;
import static org.faheng.office.OfficialDocument.BOLD;
import static org.faheng.office.OfficialDocument.ITALIC;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Step;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.office.OfficialDocument;

/** 检索结果表: the cases of a report, tier by tier, each once; those of no tier come last. */
final class CaseTable {
  private static final List<String> COLUMNS =
      List.of("案号", "法院", "审级链", "要点", "相同要素", "不同要素", "结论");

  /** Of the width of the lines, in hundredths; the last holds 驳回上诉 in one line. */
  private static final int[] WIDTHS = {13, 10, 18, 20, 14, 14, 11};

  private static final int MARGIN = 57;
  private static final int MOST_ELEMENTS = 4;
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_GIST = 80;
  private static final double SIZE_5 = 10.5;

  private final XWPFTable table;
  private final Set<String> listed = new HashSet<>();

  private CaseTable(OfficialDocument page) {
    table = page.table(Arrays.stream(WIDTHS).map(CaseTable::twips).toArray());
    table.setCellMargins(0, MARGIN, 0, MARGIN);
  }

  /** Adds the table of an answer to the end of a document. */
  static void add(CaseReply reply, OfficialDocument page) {
    new CaseTable(page).fill(reply);
  }

  private void fill(CaseReply reply) {
    fill(table.getRow(0), COLUMNS, BOLD);
    int number = 0;
    for (Tier tier : reply.tiers()) {
      heading("第" + ChineseNumeral.format(++number) + "顺位　" + tier.label() + "：" + tier.note());
      cases(tier.hits());
    }
    List<Hit> others = reply.hits().stream().filter(hit -> !listed.contains(hit.id())).toList();
    if (!others.isEmpty()) {
      heading("以上各顺位未列出的相近案例：" + others.size() + " 件");
      cases(others);
    }
  }

  private static int twips(int hundredths) {
    return OfficialDocument.TEXT_WIDTH * hundredths / 100;
  }

  /** A row of one cell, which stays with the row below it. */
  private void heading(String text) {
    XWPFTableRow row = table.createRow();
    for (int i = COLUMNS.size() - 1; i > 0; i--) {
      row.removeCell(i);
    }
    XWPFTableCell cell = row.getCell(0);
    cell.setWidth(String.valueOf(OfficialDocument.TEXT_WIDTH));
    cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(COLUMNS.size()));
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setAlignment(ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
    OfficialDocument.run(paragraph, text, ITALIC, SIZE_5);
  }

  private void cases(List<Hit> hits) {
    for (Hit hit : hits) {
      if (listed.add(hit.id())) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        fill(row, cells(hit), BODY);
      }
    }
  }

  private static void fill(XWPFTableRow row, List<String> texts, String font) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(String.valueOf(twips(WIDTHS[i])));
      OfficialDocument.run(cell.getParagraphs().getFirst(), texts.get(i), font, SIZE_5);
    }
  }

  private static List<String> cells(Hit hit) {
    return List.of(
        hit.caseNumber().isEmpty() ? hit.title() : hit.caseNumber(),
        orNot(hit.court()),
        chain(hit),
        orNot(cut(hit.gist().isEmpty() ? hit.result() : hit.gist())),
        orNot(some(hit.same())),
        differences(hit),
        orNot(String.join("、", hit.outcomes())));
  }

  private static String chain(Hit hit) {
    List<Step> all = hit.chain();
    List<Step> last = all.subList(Math.max(0, all.size() - MOST_STEPS), all.size());
    String steps = last.stream().map(CaseTable::step).collect(Collectors.joining("→"));
    return (all.size() > last.size() ? "共 " + all.size() + " 次裁判，最后：" : "")
        + orNot(steps)
        + remark(hit.remark());
  }

  private static String remark(ChainRemark remark) {
    return remark == ChainRemark.NONE ? "" : "（" + remark.note() + "）";
  }

  private static String step(Step step) {
    String number = step.number().isEmpty() ? step.court() : step.number();
    String outcome = String.join("、", step.outcomes());
    return step.procedure() + number + (outcome.isEmpty() ? "" : "：" + outcome);
  }

  private static String differences(Hit hit) {
    String here = hit.onlyHere().isEmpty() ? "" : "仅待决案件：" + some(hit.onlyHere());
    String there = hit.onlyThere().isEmpty() ? "" : "仅本案：" + some(hit.onlyThere());
    return orNot(here + (here.isEmpty() || there.isEmpty() ? "" : "。") + there);
  }

  /** The first few of many; the page and the record have them all. */
  private static String some(List<String> elements) {
    String first = elements.stream().limit(MOST_ELEMENTS).collect(Collectors.joining("、"));
    return elements.size() > MOST_ELEMENTS ? first + "等 " + elements.size() + " 项" : first;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_GIST ? text : text.substring(0, LONGEST_GIST) + "……";
  }

  private static String orNot(String text) {
    return text.isBlank() ? "—" : text;
  }
}
