package org.faheng.cases;

import static org.faheng.office.OfficialDocument.BODY;
import static org.faheng.office.OfficialDocument.BOLD;
import static org.faheng.office.OfficialDocument.SIZE_3;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;
import org.faheng.office.OfficialDocument;
import org.faheng.search.TextPart;

/**
 * 类案检索报告: an answer in the layout of official documents, after 第八条 of the opinion (法发〔2020〕24号):
 * who searched, when, on which platform, how, with what result, the comparison of key points, and
 * room for whether and how the case is followed. The same answer gives the same report.
 */
public final class CaseReport {
  private static final int LONGEST_FACTS = 500;
  private static final int MOST_COMPARED = 5;
  private static final int MOST_PASSAGES = 2;
  private static final int BLANK_LINES = 3;
  private static final String BLANK = "　";
  private static final String NONE = "未填写";

  private final CaseReply reply;
  private final String remark;
  private final OfficialDocument page = new OfficialDocument();
  private final List<Hit> cases;
  private int chapter;

  /** The report of an answer just given. */
  public CaseReport(CaseReply reply) {
    this(reply, "");
  }

  /**
   * The report of an answer.
   *
   * @param remark what became of the index since it was first given; empty where nothing
   */
  CaseReport(CaseReply reply, String remark) {
    this.reply = reply;
    this.remark = remark;
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
    page.subtitle(reply.masked() ? "（机器检索稿，机器脱敏，待检索人核定）" : "（机器检索稿，待检索人核定）");
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
    line("案件", request.title());
    words("案由：" + cause(request));
    line("争议焦点", request.issues().replace('\n', '；'));
    words("案情：" + cut(oneLine(request.facts())));
  }

  private String cause(CaseRequest request) {
    if (!request.causes().isEmpty()) {
      return WrittenCauses.line(request.causes());
    }
    return reply.likelyCauses().isEmpty()
        ? NONE
        : NONE + "（最近案例多为" + reply.likelyCauses().getFirst().cause() + "，未经确认）";
  }

  private static String cut(String facts) {
    return facts.length() <= LONGEST_FACTS
        ? facts
        : facts.substring(0, LONGEST_FACTS) + "……（全文 " + facts.length() + " 字，见检索记录）";
  }

  private void conditions() {
    chapter("检索条件");
    words("检索平台：法衡（本机案例库，共比对 " + reply.compared() + " 件）");
    reply.remarks().forEach(this::words);
    words("检索方法：把案情与案例全文的用词相比（人名地名另计），相同案由和共同援引的条款使案例靠前；各顺位分别检索");
    words("检索时间：" + reply.time());
    line("检索人", reply.request().person());
    words("索引快照：" + reply.snapshot());
    words("检索记录：" + (reply.record().isEmpty() ? "未留存" : reply.record()));
    if (!remark.isEmpty()) {
      words("重做说明：" + remark);
    }
    SearchConditions.of(reply.request()).stream()
        .filter(line -> !line.label().equals("案由"))
        .forEach(line -> line(line.label(), line.value()));
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
    CaseTable.add(reply, page);
    if (cases.stream().anyMatch(Hit::changed)) {
      words("审级链中注明裁判已被改变的，后来的裁判撤销、变更或者发回了在前的裁判；注明“本裁判”的不能当作生效裁判引用");
    }
  }

  private void comparison() {
    chapter("对比");
    List<Hit> alike = alike();
    int number = 0;
    for (Hit hit : alike) {
      page.subheading("（" + ChineseNumeral.format(++number) + "）" + hit.title() + numberOf(hit));
      for (Passage passage : hit.passages().stream().limit(MOST_PASSAGES).toList()) {
        quote("待决案件：“", passage.here(), passage.marksHere());
        quote("对比案例：“", passage.there(), passage.marksThere());
      }
    }
    words(alike.isEmpty() ? "没有逐句相近的文字，已比对所列各案全文" : "加粗并加下划线的是两案相同的文字，由机器标出，是否构成类案由检索人判断");
  }

  /** The first cases with sentences that are alike; one told by two collections is shown once. */
  private List<Hit> alike() {
    Set<String> shown = new HashSet<>();
    List<Hit> alike = new ArrayList<>();
    for (Hit hit : cases) {
      if (alike.size() < MOST_COMPARED
          && !hit.passages().isEmpty()
          && shown.add(hit.title() + hit.caseNumber())) {
        alike.add(hit);
      }
    }
    return alike;
  }

  private static String numberOf(Hit hit) {
    return hit.caseNumber().isEmpty() ? "" : BLANK + hit.caseNumber();
  }

  private void quote(String lead, String text, List<Span> marks) {
    XWPFParagraph paragraph = page.paragraph();
    run(paragraph, lead);
    for (TextPart part : TextPart.cut(text, marks)) {
      XWPFRun run = run(paragraph, oneLine(part.text()));
      if (part.marked()) {
        run.setBold(true);
        run.setUnderline(UnderlinePatterns.SINGLE);
      }
    }
    run(paragraph, "”");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", BLANK);
  }

  /** 第八条至第十一条 of the opinion: whether and how to follow is for the one who decides. */
  private void analysis() {
    chapter("参照分析");
    words(
        "以下由检索人填写。指导性案例与其他类案的效力不同（法发〔2020〕24号第九条）：前者应当参照，与新的法律、行政法规、司法解释相冲突或者已被新的指导性案例取代的除外；后者可以参考");
    judged("（一）指导性案例", "□参照　□不参照　案例及理由：");
    judged("（二）其他类案", "□参考　□不参考　案例及理由：");
    judged("（三）类案之间不一致的", "各案法院层级、裁判时间及处理意见（第十一条）：");
  }

  private void judged(String what, String question) {
    page.subheading(what);
    words(question);
    for (int i = 0; i < BLANK_LINES; i++) {
      page.gap();
    }
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

  private void line(String label, String value) {
    words(label + "：" + (value.isBlank() ? NONE : value));
  }

  private void words(String text) {
    run(page.paragraph(), text.endsWith("：") || text.endsWith("。") ? text : text + "。");
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    return OfficialDocument.run(paragraph, text, BODY, SIZE_3);
  }
}
