package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingCaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String JUDGMENT =
      """
      岳海省乐棠县人民法院
      行政判决书
      （2024）岳0723行初9号
      原告甲鸭场。
      被告乐棠县农业农村局。
      原告甲鸭场不服被告行政处罚决定一案，本院受理后，依法组成合议庭，公开开庭审理，现已审理终结。
      经审理查明，甲鸭场的鸭群跑进水库，被告处罚前没有告知听证权利。
      本院认为，被告违反法定程序。依照《中华人民共和国行政诉讼法》第七十条第三项之规定，判决如下：
      撤销被告作出的处罚决定。
      审判长　乙
      二〇二四年五月六日
      """;

  @Test
  void readsFactsCourtTypeAndProvisionsOfAJudgment() {
    CaseRequest read = PendingCase.of("鸭场案.docx", JUDGMENT);

    assertThat(read.title()).isEqualTo("鸭场案");
    assertThat(read.facts()).contains("鸭群跑进水库").doesNotContain("审判长");
    assertThat(read.type()).isEqualTo("行政");
    assertThat(read.own()).isEqualTo("（2024）岳0723行初9号");
    assertThat(read.court()).isEqualTo("岳海省乐棠县人民法院");
    assertThat(read.provisions()).contains("行政诉讼法#70");
  }

  @Test
  void takesAnyOtherTextAsFactsWithoutGuessing() {
    CaseRequest read = PendingCase.of("", "邻居的鸭子跑进我家菜地。");

    assertThat(read.facts()).isEqualTo("邻居的鸭子跑进我家菜地。");
    assertThat(read.type()).isEmpty();
    assertThat(read.court()).isEmpty();
  }

  @Test
  void readsACourtAndTheReasonsOfAComplaint() {
    CaseRequest read =
        PendingCase.of(
            "起诉状.docx",
            """
            行政起诉状
            原告：甲鸭场。
            被告：乐棠县农业农村局。
            诉讼请求：撤销处罚决定。
            事实与理由：鸭群跑进水库，被告没有告知听证权利。
            此致
            岳海省乐棠县人民法院
            """);

    assertThat(read.type()).isEqualTo("行政");
    assertThat(read.court()).isEqualTo("岳海省乐棠县人民法院");
    assertThat(read.province()).isEqualTo("岳海省");
    assertThat(read.facts()).startsWith("诉讼请求：撤销").endsWith("听证权利。");
  }

  @Test
  void readsAnApplicationForReconsiderationWithoutACourt() {
    CaseRequest read =
        PendingCase.of("", "行政复议申请书\n申请人：甲。\n复议请求：撤销处罚。\n事实和理由：鸭群没有跑进水库。\n此致\n乐棠县人民政府\n");

    assertThat(read.type()).isEqualTo("行政");
    assertThat(read.court()).isEmpty();
    assertThat(read.facts()).isEqualTo("复议请求：撤销处罚。\n事实和理由：鸭群没有跑进水库。");
  }

  @Test
  void losesNeitherTheFileNorWhatIsTypedBesideIt() {
    CaseRequest said = PendingCase.of("鸭.txt", "鸭群跑进水库。").said(CaseRequest.of("处罚前没有听证。"));

    assertThat(said.facts()).isEqualTo("处罚前没有听证。\n鸭群跑进水库。");
  }

  @Test
  void letsAPersonSayOtherwise() {
    CaseRequest said =
        PendingCase.of("鸭场案.docx", JUDGMENT)
            .said(
                new CaseRequest(
                    "",
                    "",
                    "",
                    "民事",
                    List.of("侵权责任纠纷"),
                    List.of(),
                    "",
                    "",
                    "",
                    List.of(),
                    DAY,
                    true,
                    3,
                    "甲"));

    assertThat(said.type()).isEqualTo("民事");
    assertThat(said.causes()).containsExactly("侵权责任纠纷");
    assertThat(said.court()).isEqualTo("岳海省乐棠县人民法院");
    assertThat(said.everyTier()).isTrue();
    assertThat(said.size()).isEqualTo(3);
  }
}
