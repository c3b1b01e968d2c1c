package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class OpinionDocumentTest {

  private static XWPFDocument written(ReviewReply review) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OpinionDocument(review).write(out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> lines(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  @Test
  void tellsEveryFindingWithBothQuotesAndRoomForADecision() throws IOException {
    List<String> lines = lines(written(LanternReview.found()));

    assertThat(lines)
        .containsSubsequence(
            "合法性审查意见书",
            "（机器比对稿，待审查人员核定）",
            "一、审查对象",
            "《乐棠县航灯管理办法》（稿/航灯办法.docx），按“规范性文件”审查，乐棠县人民政府，乐棠县，12 条。",
            "读取提示：第 3 页是扫描件。",
            "二、比对结果",
            "（二）第九条　罚款上限高于上位法（疑似抵触·严重程度高·把握 0.92）",
            "送审稿：“" + LanternReview.DRAFT + "”",
            "依据：《岳海省航标条例》第三十一条第一款“" + LanternReview.LAW + "”",
            "相同：行为（擅自熄灭航灯）。",
            "不同：罚款幅度（送审稿 2000—80000元，上位法 5000—50000元）。",
            "说明：送审稿上限八万元，上位法上限五万元。",
            "规则：R-FINE_OVER_CAP，依据行政处罚法第十二条第二款。",
            "三、比对范围",
            "把握是同样相近的机器提示经人工逐条阅读后认为成立的比例（读过98条，2026年11月），不是对合法性的判断；是否成立由审查人员判断。",
            "四、未解析的引用",
            "“《灯塔规程》”：库中没有这件文件。",
            "五、细看后排除的比对",
            "第五条与《岳海省航标条例》第八条（期限与上位法不一致）：对象不同，期限不可比。");
    assertThat(lines).allMatch(line -> !line.startsWith("审查人：") || line.length() <= 26);
    assertThat(lines).filteredOn(line -> line.contains("□采纳　□修改　□不成立")).hasSize(2);
    assertThat(lines).contains("依据：《岳海省航标条例》第四条（库中没有原文）。");
  }

  @Test
  void saysWhatWasComparedWhereNothingWasFound() throws IOException {
    List<String> lines = lines(written(LanternReview.nothing()));

    assertThat(lines).anyMatch(line -> line.startsWith("未发现疑似抵触") && line.contains("法律 3 件"));
    assertThat(lines).anyMatch(line -> line.startsWith("未覆盖：部门规章"));
    assertThat(lines).noneMatch(line -> line.matches(".*(?<!不是)合法(?!性).*"));
  }

  @Test
  void marksTheDifferingWordsOfBothSides() throws IOException {
    List<String> marked =
        written(LanternReview.found()).getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(XWPFRun::isBold)
            .map(XWPFRun::text)
            .toList();

    assertThat(marked).contains("二千元以上八万元以下", "五千元以上五万元以下");
  }

  @Test
  void keepsTheLayoutOfOfficialDocuments() throws IOException {
    XWPFDocument document = written(LanternReview.found());

    var section = document.getDocument().getBody().getSectPr();
    assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
    assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
    assertThat(document.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble())
        .isEqualTo(22.0);
  }
}
