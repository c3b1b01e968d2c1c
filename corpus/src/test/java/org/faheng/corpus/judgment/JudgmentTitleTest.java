package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgmentTitleTest {
  private static final String ADMINISTRATIVE =
      """
      岳海省乐棠县人民法院
      行政判决书
      （2024）岳0723行初9号
      原告%s，住乐棠县鸭巷。
      被告乐棠县农业农村局，住所地乐棠县东街。
      原告%s不服被告乐棠县农业农村局行政处罚一案，本院受理后，依法组成合议庭，现已审理终结。
      经审理查明，鸭群跑进水库。
      本院认为，被告违反法定程序。依照《中华人民共和国行政诉讼法》第七十条第三项之规定，判决如下：
      撤销被告作出的处罚决定。
      """;

  private static final String CRIMINAL =
      """
      岳海省乐棠县人民法院
      刑事判决书
      （2024）岳0723刑初31号
      公诉机关乐棠县人民检察院。
      被告人鲁大川，男，农民。
      乐棠县人民检察院指控被告人鲁大川犯盗窃罪，向本院提起公诉。本院依法组成合议庭，现已审理终结。
      经审理查明，被告人鲁大川夜里翻墙偷走鸭子。
      本院认为，被告人鲁大川的行为已构成盗窃罪。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
      被告人鲁大川犯盗窃罪，判处拘役三个月。
      """;

  private static String title(String text, String printed) {
    return JudgmentTitle.of(JudgmentParser.parse(text), printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          东风鸭场有限公司 | 东风鸭场有限公司与乐棠县农业农村局行政处罚一审行政判决书
          鲁大川           | 鲁大川与乐棠县农业农村局行政处罚一审行政判决书
          鲁某             | 岳海省乐棠县人民法院行政判决书（2024）岳0723行初9号
          鲁××             | 岳海省乐棠县人民法院行政判决书（2024）岳0723行初9号
          """)
  void namesPartiesCauseAndStageUnlessTheyAreMasked(String plaintiff, String title) {
    String text = ADMINISTRATIVE.formatted(plaintiff, plaintiff);

    assertThat(title(text, "岳海省乐棠县人民法院行政判决书")).isEqualTo(title);
  }

  @Test
  void namesTheAccusedAndTheCharge() {
    assertThat(title(CRIMINAL, "岳海省乐棠县人民法院刑事判决书")).isEqualTo("鲁大川盗窃罪一审刑事判决书");
  }

  @Test
  void keepsATitleThatTellsMoreThanWhoDecided() {
    assertThat(title(CRIMINAL, "鲁大川偷鸭案")).isEqualTo("鲁大川偷鸭案");
    assertThat(title(CRIMINAL, "鲁大川盗窃一审刑事判决书")).isEqualTo("鲁大川盗窃一审刑事判决书");
  }

  @Test
  void leavesWhatIsNoDecision() {
    assertThat(title("乐棠县养鸭管理办法\n第一条 为了养鸭，制定本办法。", "乐棠县养鸭管理办法")).isEqualTo("乐棠县养鸭管理办法");
  }
}
