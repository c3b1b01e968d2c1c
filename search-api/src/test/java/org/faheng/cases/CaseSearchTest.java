package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Step;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scene 6 of the product on the invented judgments of the samples. */
class CaseSearchTest {
  @TempDir static Path folder;
  private static LegalIndex index;
  private static CaseLog log;
  private static CaseSearch search;

  @BeforeAll
  static void fill() throws IOException {
    DataFolder data = SampleCases.in(folder);
    index = data.open();
    log = CaseLog.in(data.caseLog());
    search = new CaseSearch(index, log);
  }

  @AfterAll
  static void close() {
    log.close();
    index.close();
  }

  private static CaseRequest asked(String court, List<String> filters) {
    return new CaseRequest(
        "鸭巷征收案",
        SampleCases.FACTS,
        "是否应当继续履行",
        "",
        List.of(),
        List.of("行政诉讼法#78"),
        "岳海省",
        court,
        "",
        filters,
        LocalDate.of(2026, 1, 1),
        true,
        5,
        "甲");
  }

  private static CaseReply ask() {
    return search.ask(asked("乐棠县人民法院", List.of()));
  }

  private static Hit hit(CaseReply reply, String number) {
    return reply.hits().stream()
        .filter(hit -> hit.caseNumber().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bringsTheAgreementThatWasNotPerformedIntoTheTopThree() {
    assertThat(ask().hits().stream().limit(3))
        .extracting(Hit::caseNumber)
        .contains(SampleCases.FIRST, SampleCases.SECOND);
  }

  @Test
  void tellsOfTheSecondInstanceThatOnlyAnotherDocumentKnows() {
    List<Step> chain = hit(ask(), SampleCases.FIRST).chain();

    assertThat(chain)
        .extracting(Step::number)
        .containsExactly(SampleCases.FIRST, SampleCases.SECOND);
    assertThat(chain.getLast().document()).isNotEmpty();
    assertThat(hit(ask(), SampleCases.FIRST).changed()).isFalse();
  }

  @Test
  void leadsFromTheSecondInstanceToTheDocumentOfTheFirst() {
    Step first = hit(ask(), SampleCases.SECOND).chain().getFirst();

    assertThat(first.number()).isEqualTo(SampleCases.FIRST);
    assertThat(first.document()).contains(SampleCases.FIRST);
    assertThat(first.outcomes()).contains("责令履行");
  }

  @Test
  void saysWhyACaseIsSimilar() {
    Hit hit = hit(ask(), SampleCases.FIRST);

    assertThat(hit.same()).contains("行政行为：行政协议", "援引条款：《行政诉讼法》第78条");
    assertThat(hit.provisions()).containsExactly("行政诉讼法#78");
    assertThat(hit.passages()).isNotEmpty();
  }

  @Test
  void findsACourtThatIsTypedWithoutItsProvince() {
    CaseReply.Tier local = ask().tiers().getLast();

    assertThat(local.hits()).extracting(Hit::caseNumber).contains(SampleCases.FIRST);
  }

  @Test
  void saysOfAnEmptyTierThatItWasLookedThrough() {
    assertThat(ask().tiers().getFirst().note()).isEqualTo("0，已检索（比对 0 件）");
  }

  @Test
  void saysOfATierThatItWasNotLookedThroughForWantOfACourt() {
    assertThat(search.ask(CaseRequest.of(SampleCases.FACTS)).tiers().getLast().note())
        .isEqualTo("未检索：没有填写法院");
  }

  @Test
  void narrowsTheNearestCases() {
    CaseReply reply = search.ask(asked("", List.of("COURT_LEVEL:中级")));

    assertThat(reply.hits()).extracting(Hit::caseNumber).containsExactly(SampleCases.SECOND);
    assertThat(reply.compared()).isEqualTo(1);
  }

  @Test
  void doesNotFindTheCaseAtHandItself() {
    CaseReply byNumber = search.ask(CaseRequest.of(SampleCases.FACTS).ofCase(SampleCases.FIRST));
    String document = hit(ask(), SampleCases.SECOND).id();
    CaseReply byDocument = search.ask(search.pending(document).orElseThrow());

    assertThat(byNumber.hits()).extracting(Hit::caseNumber).doesNotContain(SampleCases.FIRST);
    assertThat(byDocument.hits()).extracting(Hit::id).doesNotContain(document);
    assertThat(byDocument.hits()).extracting(Hit::caseNumber).contains(SampleCases.FIRST);
    assertThat(search.pending("/cn/law/没有")).isEmpty();
  }

  @Test
  void repeatsARecordWithTheSameAnswer() {
    CaseReply then = ask();

    assertThat(search.repeat(then.record()))
        .hasValueSatisfying(
            repeated -> {
              assertThat(repeated.sameSnapshot()).isTrue();
              assertThat(repeated.sameHits()).isTrue();
              assertThat(repeated.then()).hasSameSizeAs(then.hits());
              assertThat(repeated.now().hits()).isEqualTo(then.hits());
              assertThat(repeated.now().time()).isEqualTo(then.time());
            });
    assertThat(search.repeat("C-999999")).isEmpty();
  }

  private static byte[] bytes(CaseReply reply) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CaseReport(reply).write(out);
    return out.toByteArray();
  }

  private static XWPFDocument report(CaseReply reply) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(reply)));
  }

  private static List<String> lines(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  @Test
  void reportsEveryPartThatTheOpinionAsksFor() throws IOException {
    CaseReply reply = ask();
    try (XWPFDocument document = report(reply)) {
      assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("法衡");
      assertThat(lines(document))
          .containsSubsequence(
              "类案检索报告",
              "一、待决案件与争议焦点",
              "案件：鸭巷征收案。",
              "争议焦点：是否应当继续履行。",
              "二、检索条件",
              "检索时间：" + reply.time() + "。",
              "检索人：甲。",
              "索引快照：" + reply.snapshot() + "。",
              "检索记录：" + reply.record() + "。",
              "涉及条款：《行政诉讼法》第78条。",
              "三、分层检索结果",
              "第一顺位　最高人民法院发布的指导性案例：0，已检索（比对 0 件）。",
              "四、检索结果",
              "五、对比",
              "六、参照分析",
              "（一）指导性案例",
              "（二）其他类案",
              "七、附录：所列案例");
      assertThat(document.getTables().getFirst().getRow(0).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("案号", "法院", "审级链", "要点", "相同要素", "不同要素", "结论");
      assertThat(document.getTables().getFirst().getText()).contains(SampleCases.FIRST);
      assertThat(document.getTables().getFirst().getRow(1).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("第一顺位　最高人民法院发布的指导性案例：0，已检索（比对 0 件）");
    }
  }

  @Test
  void saysInTheReportThatTheIndexHasChangedSince() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaseReply now = ask();
    CaseSearch.Repeated repeated =
        new CaseSearch.Repeated(now, "旧快照", false, false, List.of("鸭巷案", "灯笼案"));
    new CaseReport(now, repeated.remark()).write(out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(String.join("", lines(document))).contains("当时快照 旧快照，现在快照", "与当时不同；当时列出：鸭巷案；灯笼案。");
    }
  }

  @Test
  void makesTheSameReportOfTheSameRecordAgain() throws Exception {
    CaseReply then = ask();
    byte[] first = bytes(then);
    Thread.sleep(2100); // parts of a docx are dated to two seconds
    byte[] second = bytes(search.repeat(then.record()).orElseThrow().now());

    assertThat(second).isEqualTo(first);
  }

  @Test
  void masksPersonsInFactsAndCases() {
    CaseRequest named = CaseRequest.of("被告人王建国，电话13800000000，" + SampleCases.FACTS);
    CaseReply masked = search.ask(named).withoutPersons();

    assertThat(masked.masked()).isTrue();
    assertThat(masked.request().facts()).startsWith("被告人王某某，电话138××××××××，");
    assertThat(masked.hits()).extracting(Hit::caseNumber).contains(SampleCases.FIRST);
  }

  @Test
  void masksPersonsInWhatWasListedBefore() {
    CaseSearch.Repeated repeated =
        new CaseSearch.Repeated(ask(), "旧快照", false, false, List.of("王建国盗窃一审刑事判决书"));

    assertThat(CaseMask.of(repeated).remark()).contains("王某某盗窃").doesNotContain("王建国");
  }
}
