package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFactRuleTest {
  private static final ClauseRule ENDED =
      new PatternFactRule("abolished-institutions", "已取消的制度", "立法法第一百零七条");
  private static final ClauseRule MOVED =
      new PatternFactRule("moved-functions", "主管机关", "立法法第一百零七条");

  private static Examination examine(ClauseRule rule, String sentence) {
    return RuleBench.examine(
        rule, DocumentKind.LOCAL_REGULATION, "岳海市便民条例", "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "多生一个孩子的应当缴纳社会抚养费, R-ABOLISHED_INSTITUTION-SOCIAL-MAINTENANCE-FEE",
    "外来人员应当随身带好暂住证, R-ABOLISHED_INSTITUTION-TEMPORARY-RESIDENCE-PERMIT",
    "排污单位按季缴纳排污费, R-ABOLISHED_INSTITUTION-POLLUTION-FEE",
    "屡教不改的报请劳动教养, R-ABOLISHED_INSTITUTION-LABOUR-EDUCATION",
    "运木料出县的应当带上木材运输证, R-LICENCE-TIMBER-TRANSPORT",
    "小区应当选聘具有相应资质的物业服务企业, R-LICENCE-PROPERTY-SERVICE-QUALIFICATION",
    "散户开店应当缴纳集贸市场管理费, R-ABOLISHED_INSTITUTION-MARKET-FEES",
    "未取得粮食收购许可的不得收粮, R-LICENCE-GRAIN-PURCHASE"
  })
  void findsAnInstitutionThatLawHasEnded(String sentence, String rule) {
    assertThat(examine(ENDED, sentence).conflicts())
        .singleElement()
        .extracting(Conflict::rule)
        .isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不再征收社会抚养费",
        "本条例施行前已领取暂住证的，在有效期内可以换领居住证",
        "任何单位不得收取借读费",
        "自今年起停征价格调节基金",
        "曾被收容教养的人员",
        "缴纳环境保护税的，不缴纳排污费",
        "坚持城乡统筹的原则",
        "按服务量支付白蚁防治费用",
        "排污单位应当取得排污许可证"
      })
  void leavesTextAloneThatEndsTheInstitutionOrMeansAnother(String sentence) {
    assertThat(examine(ENDED, sentence).conflicts()).isEmpty();
  }

  @Test
  void tellsAFactOnceForAClause() {
    assertThat(examine(ENDED, "征收社会抚养费。社会抚养费上缴财政").conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "建设单位应当将消防设计文件报公安消防机构审核, R-AUTHORITY-FIRE-DESIGN",
    "违反前款的由公安机关消防机构责令改正, R-AUTHORITY-FIRE-SUPERVISION",
    "商务主管部门负责生猪屠宰的监督管理, R-AUTHORITY-PIG-SLAUGHTER",
    "民政部门负责退役士兵安置, R-AUTHORITY-VETERANS"
  })
  void findsAFunctionThatLawHasMoved(String sentence, String rule) {
    assertThat(examine(MOVED, sentence).conflicts()).extracting(Conflict::rule).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "住房和城乡建设主管部门负责消防设计审查，消防救援机构予以配合",
        "由消防救援机构责令改正",
        "停水的应当提前通知公安消防部门",
        "农业农村主管部门负责生猪屠宰监督管理",
        "退役军人事务部门会同民政部门做好退役士兵安置"
      })
  void leavesTheRightAuthorityAlone(String sentence) {
    assertThat(examine(MOVED, sentence).conflicts()).isEmpty();
  }
}
