package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairCompetitionTest {
  private static Examination examine(String sentence) {
    return RuleBench.examine(
        new PatternFactRule("fair-competition", "公平竞争", "公平竞争审查条例"),
        DocumentKind.NORMATIVE_DOCUMENT,
        "乐棠县兴业办法",
        "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "外地施工企业来本县承揽工程的应当到住建局备案, OUTSIDE-REGISTRATION",
    "外地企业参与采购的应当在本县设立分公司, OUTSIDE-BRANCH",
    "外省生产的白酒应当取得准销证并备案, OUTSIDE-GOODS",
    "各单位应当优先采购本县企业的产品, LOCAL-PREFERENCE",
    "业主必须使用住建局指定的电梯品牌, DESIGNATED-SUPPLIER",
    "按企业缴纳税收地方留成部分的五成给予奖励, TAX-PREFERENCE",
    "企业在本县注册纳税的给予一百万元奖励, LOCAL-REWARD",
    "米面制品实行最低限价, PRICE-INTERVENTION",
    "行业协会应当统一制定收费标准, MONOPOLY-AGREEMENT",
    "由该公司在全县实行独家经营, FRANCHISE",
    "'公园里的花卉由县绿荫花木有限公司统一经营，其他单位不得参与', ONLY-ONE-SUPPLIER",
    "'花农应当与县绿荫花木有限公司签订合同，不得交由其他单位收购', ONLY-ONE-SUPPLIER",
    "花盆应当从林业局公布的企业中选购, LISTED-SUPPLIER",
    "参加本县花展的机构应当在本县设立法人, LOCAL-LEGAL-PERSON"
  })
  void findsMeasuresThatHamperCompetition(String sentence, String id) {
    assertThat(examine(sentence).conflicts())
        .extracting(Conflict::rule)
        .contains("R-FAIR_COMPETITION-" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不得要求外地企业备案",
        "外地企业与本地企业享受同等待遇",
        "政府采购优先采购节能环保产品",
        "符合条件的依法享受税收优惠",
        "从外省调入动物的经营者应当向县里备案",
        "鼓励外地企业在本县设立研发机构",
        "由取得资质证书的花木企业进行，其他任何单位不得从事",
        "由中标的花木公司统一养护，其他单位不得擅自修剪",
        "评审专家应当从省里公布的单位中随机确定",
        "养犬人到指定的狂犬病免疫点接种"
      })
  void leavesEqualTreatmentAndLawfulGroundsAlone(String sentence) {
    assertThat(examine(sentence).conflicts()).isEmpty();
  }
}
