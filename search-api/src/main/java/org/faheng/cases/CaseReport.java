package org.faheng.cases;

import static org.faheng.office.OfficialDocument.BODY;
import static org.faheng.office.OfficialDocument.BOLD;
import static org.faheng.office.OfficialDocument.SIZE_3;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Step;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;
import org.faheng.office.OfficialDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * 类案检索报告: an answer in the layout of official documents, after 第八条 of the opinion (法发〔2020〕24号):
 * who searched, when, on which platform, how, with what result, the comparison of key points, and
 * room for whether and how the case is followed. The same answer gives the same report.
 */
public final class CaseReport {
  private static final List<String> COLUMNS =
      List.of("案号", "法院", "审级链", "要点", "相同要素", "不同要素", "结论");

  /** Of the width of the lines, in hundredths. */
  private static final int[] WIDTHS = {13, 11, 17, 20, 15, 15, 9};

  private static final int MOST_ELEMENTS = 5;
  private static final int LONGEST_GIST = 90;
  private static final int LONGEST_FACTS = 500;
  private static final double SIZE_5 = 10.5;
  private static final String BLANK = "　";

  private final CaseReply reply;
  private final OfficialDocument page = new OfficialDocument();
  private final List<Hit> cases;
  private int chapter;

  public CaseReport(CaseReply reply) {
    this.reply = reply;
    this.cases = cases(reply);
  }

  /** The cases of the tiers first, then the nearest of all, each once. */
  private static List<Hit> cases(CaseReply reply) {
    Map<String, Hit> cases = new LinkedHashMap<>();
    reply.tiers().forEach(tier -> tier.hits().forEach(hit -> cases.putIfAbsent(hit.id(), hit)));
    reply.hits().forEach(hit -> cases.putIfAbsent(hit.id(), hit));
    return List.copyOf(cases.values());
  }

  /** Writes the document as docx. */
  public void write(OutputStream out) throws IOException {
    page.made(reply.time());
    page.title("类案检索报告");
    page.subtitle("（机器检索稿，待检索人核定）");
    page.gap();
    pending();
    conditions();
    tiers();
    table();
    comparison();
    analysis();
    appendix();
    closing();
    page.write(out);
  }

  private void chapter(String name) {
    page.heading(ChineseNumeral.format(++chapter) + "、" + name);
  }

  private void pending() {
    CaseRequest request = reply.request();
    chapter("待决案件与争议焦点");
    words("案件：" + orNot(request.title()));
    words("案由：" + orNot(String.join("、", request.causes())) + suggested());
    words("争议焦点：" + orNot(request.issues().replace('\n', '；')));
    words("案情：" + cut(request.facts().replaceAll("\\s*\\n\\s*", BLANK), LONGEST_FACTS) + rest());
  }

  private String rest() {
    return reply.request().facts().length() > LONGEST_FACTS ? "（其余见检索记录）" : "";
  }

  private String suggested() {
    return reply.request().causes().isEmpty() && !reply.likelyCauses().isEmpty()
        ? "（最近案例多为" + reply.likelyCauses().getFirst().cause() + "，未经确认）"
        : "";
  }

  private void conditions() {
    CaseRequest request = reply.request();
    chapter("检索条件");
    words("检索平台：法衡（本机案例库，共比对 " + reply.compared() + " 件）");
    words("检索时间：" + reply.time());
    words("检索人：" + orNot(request.person()));
    words("索引快照：" + reply.snapshot());
    words("检索记录：" + (reply.record().isEmpty() ? "未留存" : reply.record()));
    words("案件类型：" + (request.type().isEmpty() ? "不限" : request.type()));
    words("涉及条款：" + orNot(provisions(request)));
    words("受理法院：" + orNot(request.court()) + "；上一级法院：" + orNot(request.courtAbove()));
    words("省份：" + orNot(request.province()));
    words("筛选：" + (request.filters().isEmpty() ? "无" : String.join("、", filters(request))));
  }

  private static String provisions(CaseRequest request) {
    return request.provisions().stream().map(CitedPlaces::named).collect(Collectors.joining("、"));
  }

  private static List<String> filters(CaseRequest request) {
    List<String> filters = new ArrayList<>();
    request
        .filter()
        .wanted()
        .forEach((field, values) -> filters.add(field.label() + "为" + String.join("或", values)));
    return filters;
  }

  private void tiers() {
    chapter("分层检索结果");
    words("依据最高人民法院《关于统一法律适用加强类案检索的指导意见（试行）》（法发〔2020〕24号）第四条，除指导性案例外优先近三年的案例");
    int number = 0;
    for (Tier tier : reply.tiers()) {
      words("第" + ChineseNumeral.format(++number) + "顺位　" + tier.label() + "：" + tier.note());
    }
    words("裁判结果（本报告所列 " + cases.size() + " 件）：" + tallies());
  }

  private String tallies() {
    return reply.outcomes().isEmpty()
        ? "无"
        : reply.outcomes().stream().map(CaseReport::tally).collect(Collectors.joining("、"));
  }

  private static String tally(Tally tally) {
    return tally.value() + " " + tally.count() + " 件";
  }

  private void table() {
    chapter("检索结果");
    if (cases.isEmpty()) {
      words("没有找到相近案例，已比对 " + reply.compared() + " 件");
      return;
    }
    XWPFTable table = page.document().createTable(cases.size() + 1, COLUMNS.size());
    layout(table);
    table.getRow(0).setRepeatHeader(true);
    fill(table.getRow(0), COLUMNS, BOLD);
    for (int i = 0; i < cases.size(); i++) {
      fill(table.getRow(i + 1), cells(cases.get(i)), BODY);
      table.getRow(i + 1).setCantSplitRow(true);
    }
  }

  /** Columns keep their widths, whatever stands in them. */
  private static void layout(XWPFTable table) {
    table.setWidth(String.valueOf(OfficialDocument.TEXT_WIDTH));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int i = grid.sizeOfGridColArray() - 1; i >= 0; i--) {
      grid.removeGridCol(i);
    }
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(twips(width)));
    }
  }

  private static int twips(int hundredths) {
    return OfficialDocument.TEXT_WIDTH * hundredths / 100;
  }

  private static List<String> cells(Hit hit) {
    return List.of(
        hit.caseNumber().isEmpty() ? hit.title() : hit.caseNumber(),
        orNot(hit.court()),
        chain(hit),
        orNot(cut(hit.gist(), LONGEST_GIST)),
        orNot(some(hit.same())),
        differences(hit),
        orNot(String.join("、", hit.outcomes())));
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

  private static String chain(Hit hit) {
    String steps = hit.chain().stream().map(CaseReport::step).collect(Collectors.joining("→"));
    return orNot(steps) + (hit.changed() ? "（在前的裁判已被改变）" : "");
  }

  private static String step(Step step) {
    String number = step.number().isEmpty() ? step.court() : step.number();
    String outcome = String.join("、", step.outcomes());
    return step.procedure() + number + (outcome.isEmpty() ? "" : "：" + outcome);
  }

  private static void fill(XWPFTableRow row, List<String> texts, String font) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidth(String.valueOf(twips(WIDTHS[i])));
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      OfficialDocument.run(paragraph, texts.get(i), font, SIZE_5);
    }
  }

  private void comparison() {
    chapter("对比");
    int number = 0;
    for (Hit hit : cases.stream().filter(hit -> !hit.passages().isEmpty()).limit(5).toList()) {
      page.subheading("（" + ChineseNumeral.format(++number) + "）" + hit.title());
      for (Passage passage : hit.passages().stream().limit(2).toList()) {
        quote("待决案件：“", passage.here(), passage.marksHere());
        quote("对比案例：“", passage.there(), passage.marksThere());
      }
    }
    words(number == 0 ? "没有逐句相近的文字，已比对所列各案全文" : "加粗并加下划线的是两案相同的文字，由机器标出，是否构成类案由检索人判断");
  }

  private void quote(String lead, String text, List<Span> marks) {
    XWPFParagraph paragraph = page.paragraph();
    run(paragraph, lead);
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() >= at) {
        run(paragraph, oneLine(text.substring(at, mark.start())));
        XWPFRun shared = run(paragraph, mark.of(text));
        shared.setBold(true);
        shared.setUnderline(UnderlinePatterns.SINGLE);
        at = mark.end();
      }
    }
    run(paragraph, oneLine(text.substring(at)) + "”");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", BLANK);
  }

  /** 第八条、第九条 of the opinion: whether and how to follow is for the one who decides. */
  private void analysis() {
    chapter("参照分析");
    words("□参照　□不参照　参照或者不参照的案例及理由（由检索人填写）：");
    page.gap();
    page.gap();
    page.gap();
  }

  private void appendix() {
    chapter("附录：所列案例");
    int number = 0;
    for (Hit hit : cases) {
      words(
          ++number
              + "．"
              + hit.title()
              + "（"
              + joined(List.of(hit.tier(), hit.court(), hit.caseNumber()))
              + "），文件："
              + hit.source());
    }
    if (reply.masked()) {
      words("本报告由机器脱敏，人名、证件号码、电话和住址可能有遗漏，对外提供前须人工核对");
    }
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
  }

  private void closing() {
    page.gap();
    words("本报告由法衡依检索记录生成，未作法律判断，引用前请核对裁判文书原文");
    page.gap();
    XWPFParagraph sign = page.paragraph();
    OfficialDocument.run(sign, "检索人：　　　　　　　　　　年　　月　　日", BOLD, SIZE_3);
  }

  private static String orNot(String text) {
    return text.isBlank() ? "—" : text;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "……";
  }

  private void words(String text) {
    run(page.paragraph(), text.endsWith("：") || text.endsWith("。") ? text : text + "。");
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    return OfficialDocument.run(paragraph, text, BODY, SIZE_3);
  }
}
