package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownValueRuleTest {
  private static final ClauseRule TIMES = new KnownValueRule(ConflictType.TIME_LIMIT, "期限");
  private static final ClauseRule NUMBERS = new KnownValueRule(ConflictType.THRESHOLD, "数额");

  private static Examination examine(ClauseRule rule, String title, String sentence) {
    return RuleBench.examine(rule, DocumentKind.LOCAL_REGULATION, title, "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          当事人不服处罚的，可以在收到处罚决定之日起十五日内向上一级机关申请复议                | 十五日
          对处理决定不服的，三十日内申请行政复议                                  | 三十日
          当事人也可以自接到处罚决定书之日起3个月内直接向人民法院提起诉讼                     | 3个月
          不服复议决定的，自收到复议决定书之日起三十日内向人民法院起诉                       | 三十日
          村民委员会每届任期三年                                           | 三年
          居民委员会每届任期为三年                                          | 三年
          当事人应当在被告知后三日内提出听证要求，是拟受处罚人的权利                       | 三日
          市级以上档案馆的档案，自形成之日起满三十年向社会开放                           | 三十年
          查封、扣押的期限不得超过六十日                                       | 六十日
          扣押期限为四十五日                                             | 四十五日
          当事人要求听证的，应当在收到告知书之日起三日内书面提出                          | 三日
          拟处罚款的，告知听证权利；当事人应当在三日内提交听证申请                         | 三日
          业主委员会自选举产生之日起十日内向房管局备案                               | 十日
          燃气企业歇业的，应当在三十日前向主管部门报告                              | 三十日
          投标文件的准备时间，自招标文件发出之日起不得少于十日                           | 十日
          准予许可的，十五日内颁发许可证                                       | 十五日
          女职工生育的，给予九十日的产假                                       | 九十日
          """)
  void findsAPeriodThatDiffersFromTheLaw(String sentence, String marked) {
    assertThat(RuleBench.marked(examine(TIMES, "岳海市便民条例", sentence))).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          岳海市便民条例 | 当事人不服处罚的，可以在六十日内向本级人民政府申请复议
          岳海市便民条例 | 当事人不服处罚的，可以在两个月内申请行政复议
          岳海市便民条例 | 当事人也可以在六个月内直接向人民法院提起诉讼
          岳海市便民条例 | 不服复议决定的，自收到复议决定书之日起十五日内向人民法院起诉
          岳海市便民条例 | 对仲裁裁决不服的，自收到裁决书之日起十五日内向人民法院起诉
          岳海市便民条例 | 对个人之间土地权属的处理决定不服的，三十日内向人民法院起诉
          岳海市烟草管理办法 | 当事人也可以在接到处罚通知之日起十五日内直接向人民法院起诉
          岳海市便民条例 | 申请人对裁定不服的，五日内向作出裁定的人民法院申请复议
          岳海市便民条例 | 业主委员会每届任期三年
          岳海市便民条例 | 查封、扣押的期限不得超过三十日
          岳海市便民条例 | 除国家规定的产假外，增加产假六十日
          岳海经济特区便民条例 | 居民委员会每届任期三年
          """)
  void leavesAPeriodAloneThatTheLawAllowsOrThatIsOfAnotherMatter(String title, String sentence) {
    assertThat(RuleBench.marked(examine(TIMES, title, sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          欠缴基本养老保险费的，按日加收千分之二的滞纳金                 | 千分之二
          提倡一对夫妻生育两个子女                             | 两个
          到期不缴纳罚款的，每日按罚款数额的5%加处罚款               | 5%
          履约保证金不得超过合同价的百分之十五                     | 百分之十五
          从业人员超过三百人的，应当设置安全生产管理机构               | 三百人
          用人单位安排残疾人就业的比例不得低于在职职工总数的百分之一       | 百分之一
          """)
  void findsANumberThatDiffersFromTheLaw(String sentence, String marked) {
    assertThat(RuleBench.marked(examine(NUMBERS, "岳海市便民条例", sentence))).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "欠缴水费的，按日加收千分之五的滞纳金",
    "欠缴社会保险费的，按日加收万分之五的滞纳金",
    "欠缴社会保险费的，按日加收0.05%的滞纳金",
    "残疾人就业保障金逾期不缴的，按日加收5‰的滞纳金",
    "在国家提倡一对夫妻生育一个子女期间，已经领证的",
    "一对夫妻可以生育三个子女"
  })
  void leavesANumberAloneThatTheLawAllowsOrThatIsOfAnotherMatter(String sentence) {
    assertThat(RuleBench.marked(examine(NUMBERS, "岳海市便民条例", sentence))).isEmpty();
  }

  @Test
  void showsBothSides() {
    Conflict found = examine(TIMES, "岳海市便民条例", "不服处罚的，十五日内申请复议").conflicts().getFirst();

    assertThat(found.rule()).isEqualTo("R-TIME_LIMIT-RECONSIDERATION-TIME");
    assertThat(found.superior().quote()).contains("六十日内递交申请");
    assertThat(found.superior().marks().getFirst().of(found.superior().quote())).isEqualTo("六十日");
    assertThat(found.explanation()).contains("十五日", "《行政复议法》第二十条", "60日");
  }

  @Test
  void namesTheProvisionWhereItsTextIsNotAtHand() {
    Conflict found = examine(TIMES, "岳海市便民条例", "村民委员会每届任期三年").conflicts().getFirst();

    assertThat(found.superior().title()).isEqualTo("村民委员会组织法");
    assertThat(found.superior().quote()).isEmpty();
  }

  @Test
  void lets法规FixAnotherPeriodWhereTheLawSaysSo() {
    String text = "第一条　主管部门应当自受理申请之日起六十日内作出是否准予许可的决定。\n";

    assertThat(
            RuleBench.marked(
                RuleBench.examine(TIMES, DocumentKind.LOCAL_REGULATION, "岳海市便民条例", text)))
        .isEmpty();
    assertThat(
            RuleBench.marked(
                RuleBench.examine(TIMES, DocumentKind.NORMATIVE_DOCUMENT, "乐棠县便民办法", text)))
        .containsExactly("六十日");
  }
}
