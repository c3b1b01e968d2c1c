package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingPowerRuleTest {
  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "R", DocumentKind.LOCAL_REGULATION,
          "G", DocumentKind.LOCAL_GOVERNMENT_RULE,
          "N", DocumentKind.NORMATIVE_DOCUMENT);

  private static Examination examine(String type, String kind, String sentence) {
    return RuleBench.examine(
        new SettingPowerRule(ConflictType.valueOf(type), "设定权"),
        KINDS.getOrDefault(kind, DocumentKind.OTHER),
        "岳海市便民办法",
        "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "PENALTY_KIND, R, 乱贴春联情节严重的吊销营业执照, REVOKE-BUSINESS-LICENCE",
    "PENALTY_KIND, R, 乱贴春联的处五日以下拘留, DETENTION",
    "PENALTY_KIND, G, 乱贴春联的没收违法所得, RULE-PENALTY-KINDS",
    "PENALTY_KIND, N, 乱贴春联的没收违法所得, DOCUMENT-PENALTY",
    "LICENCE, N, 未经镇政府批准不得摆放花盆, DOCUMENT-LICENCE",
    "LICENCE, G, 摆花盆的应当申领花盆摆放许可证, RULE-LICENCE",
    "LICENCE, R, 申请从事花卉经营的应当具有本市户籍, LOCAL-RESIDENTS",
    "PENALTY_KIND, R, 屡次乱贴春联的吊销印制单位的营业执照, REVOKE-BUSINESS-LICENCE",
    "LICENCE, N, 开办花店的应当向县林业局申请《花店准许证》, DOCUMENT-LICENCE",
    "LICENCE, N, 领取营业执照前应当取得县里核发的《花店准入意见书》, DOCUMENT-LICENCE",
    "LICENCE, N, 申请人应当提交乐棠县户籍证明, LOCAL-RESIDENTS-DOCUMENT",
    "LICENCE, N, 开办花店的应当具备本县户籍或者住满三年, LOCAL-RESIDENTS-DOCUMENT",
    "COERCIVE, N, 执法人员可以暂扣花盆；暂扣期限不超过十日, SEIZURE-RULE",
    "COERCIVE, N, '拒不搬走的由县城管局组织拆除，费用由摆放人承担', DOCUMENT-REMOVAL",
    "COERCIVE, N, 拒不搬走的可以责成供水单位在期满后停止供应, UTILITIES",
    "COERCIVE, R, 执法人员可以扣押花盆, SEIZURE-REGULATION",
    "COERCIVE, G, 执法人员当场暂扣花盆, SEIZURE-RULE",
    "COERCIVE, R, 逾期不搬走花盆的由镇政府强制清除, FORCED-EXECUTION",
    "COERCIVE, R, 拒不搬走的通知供水企业停止供水, UTILITIES",
    "FEE, R, 开工前应当缴纳花盆清运保证金, DEPOSIT",
    "FEE, N, 每户收取花盆管理费, DOCUMENT-FEE",
    "CERTIFICATE, N, 申请人应当提交村里开具的爱花证明, CERTIFICATE",
    "RIGHTS_WITHOUT_BASIS, N, 不爱花的列入黑名单, RIGHTS-DOCUMENT",
    "RIGHTS_WITHOUT_BASIS, N, 居民不得在阳台种花, RIGHTS-DOCUMENT",
    "RIGHTS_WITHOUT_BASIS, N, 商户不得在门前摆花, RIGHTS-MARKET",
    "FEE, N, 每户预交花盆管理费, DOCUMENT-FEE"
  })
  void findsAMeasureWithoutBasis(String type, String kind, String sentence, String id) {
    assertThat(examine(type, kind, sentence).conflicts())
        .singleElement()
        .extracting(Conflict::rule)
        .isEqualTo("R-" + type + "-" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "PENALTY_KIND, R, 被吊销营业执照的企业不得参加花展",
    "PENALTY_KIND, R, 由公安机关依照治安管理处罚法处五日以下拘留",
    "PENALTY_KIND, R, 乱贴春联的没收违法所得",
    "PENALTY_KIND, G, 乱贴春联的给予警告",
    "PENALTY_KIND, N, 由城管部门依法给予行政处罚",
    "LICENCE, N, 未经党组批准不得动用资金",
    "LICENCE, R, 具有本市户籍的老年人享受优待",
    "COERCIVE, R, 任何单位不得扣押花盆",
    "COERCIVE, R, 拒不搬走的申请人民法院强制清除",
    "COERCIVE, R, 情节严重的可以暂扣许可证",
    "COERCIVE, R, 供水企业不得擅自停止供水",
    "FEE, R, 投标人应当按照招标文件交存投标保证金",
    "CERTIFICATE, N, 不再要求提交爱花证明",
    "RIGHTS_WITHOUT_BASIS, N, 依照养花条例禁止饲养毒花",
    "RIGHTS_WITHOUT_BASIS, R, 不爱花的列入黑名单"
  })
  void leavesMentionsProhibitionsAndReferencesAlone(String type, String kind, String sentence) {
    assertThat(examine(type, kind, sentence).conflicts()).isEmpty();
  }

  @Test
  void dismissesAMeasureThatASuperiorArticleSetsForTheAct() {
    Examination examination = examine("COERCIVE", "R", "主管部门查到随意倾倒危险废物的车辆，可以扣押该车辆");

    assertThat(examination.conflicts()).isEmpty();
    assertThat(examination.dismissed())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.superior().title()).contains("固体废物污染环境防治法");
              assertThat(pair.superior().article()).isEqualTo("27");
            });
  }

  @Test
  void findsAPermitAddedToAnActivityThatSuperiorLawRules() {
    String permit = "从事前款规定活动的，应当向县文旅局申请领取许可证；未取得许可证的，不得从事相关活动";

    assertThat(examine("LICENCE", "R", "灯会举办者应当在灯架四周设置隔离绳，并安排专人看守灯架。\n" + permit).conflicts())
        .extracting(Conflict::rule)
        .containsExactly("R-LICENCE-ADDED-LICENCE");
    assertThat(examine("LICENCE", "R", "在河滩放养白鹅的人应当清点鹅群。\n" + permit).conflicts()).isEmpty();
    assertThat(examine("LICENCE", "R", "收集危险废物的单位应当建立台账。\n" + permit).conflicts()).isEmpty();
  }

  @Test
  void measuresADraftCalledARegulationByThePowersOfOne() {
    assertThat(
            RuleBench.examine(
                    new SettingPowerRule(ConflictType.PENALTY_KIND, "设定权"),
                    DocumentKind.OTHER,
                    "岳海市花卉条例",
                    "第一条　乱贴春联的没收违法所得。\n")
                .conflicts())
        .isEmpty();
    assertThat(examine("PENALTY_KIND", "other", "乱贴春联的没收违法所得").conflicts())
        .extracting(Conflict::rule)
        .containsExactly("R-PENALTY_KIND-DOCUMENT-PENALTY");
  }

  @Test
  void saysHowManyArticlesWereCompared() {
    assertThat(examine("COERCIVE", "R", "执法人员可以扣押花盆").conflicts().getFirst().explanation())
        .contains("条上位法条文", "待核", "《行政强制法》第十条");
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_REGULATION, 岳海经济特区花卉条例, 摆花盆的吊销营业执照, 0, 1",
    "AUTONOMOUS_REGULATION, 岳海自治县花卉条例, 摆花盆的吊销营业执照, 0, 1",
    "AUTONOMOUS_REGULATION, 岳海自治县花卉条例, 摆花盆的处五日以下拘留, 1, 0",
    "LOCAL_REGULATION, 岳海经济特区花卉条例, 摆花盆的处五日以下拘留, 1, 0",
    "LOCAL_REGULATION, 岳海市花卉条例, 摆花盆的吊销营业执照, 1, 0"
  })
  void letsVariationsStandExceptOnPersonalFreedom(
      DocumentKind kind, String title, String sentence, int found, int dismissed) {
    Examination examination =
        RuleBench.examine(
            new SettingPowerRule(ConflictType.PENALTY_KIND, "设定权"),
            kind,
            title,
            "第一条　" + sentence + "。\n");

    assertThat(examination.conflicts()).hasSize(found);
    assertThat(examination.dismissed())
        .extracting(DismissedPair::reason)
        .hasSize(dismissed)
        .allMatch(LawfulVariation.REASON::equals);
  }

  @ParameterizedTest
  @CsvSource({"岳海市花卉办法, 2025-06-01, 1", "山东省花卉办法, 2025-06-01, 0", "岳海市花卉办法, 2004-06-30, 0"})
  void asksOnlyCitiesForTheBasisOfAPermitAndOnlySinceTheLaw(
      String title, LocalDate day, int found) {
    assertThat(
            RuleBench.examine(
                    new SettingPowerRule(ConflictType.LICENCE, "设定权"),
                    DocumentKind.LOCAL_GOVERNMENT_RULE,
                    title,
                    "第一条　摆花盆的应当申领花盆摆放许可证。\n",
                    day)
                .conflicts())
        .hasSize(found);
  }
}
