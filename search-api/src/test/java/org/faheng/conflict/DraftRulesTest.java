package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that look at a draft as a whole. */
class DraftRulesTest {

  private static Examination examine(DocumentRule rule, String text) {
    return RuleBench.examine(rule, DocumentKind.LOCAL_REGULATION, "岳海市养花条例", text);
  }

  private static Examination validity(String title, String end) {
    return RuleBench.examine(
        new ValidityPeriodRule(),
        DocumentKind.NORMATIVE_DOCUMENT,
        title,
        "第一条　爱护花草。\n第二条　" + end + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "乐棠县养花办法, '本办法自2025年1月1日起施行，有效期至2031年12月31日'",
    "乐棠县养花办法, '本办法自发布之日起施行，有效期八年'",
    "乐棠县养花办法（试行）, '本办法自2025年1月1日起施行，有效期3年'",
    "乐棠县养花办法, 本办法自2025年1月1日起施行"
  })
  void findsAMissingOrTooLongValidity(String title, String end) {
    assertThat(validity(title, end).conflicts())
        .singleElement()
        .extracting(Conflict::rule)
        .isEqualTo("R-VALIDITY_PERIOD");
  }

  @ParameterizedTest
  @CsvSource({
    "乐棠县养花办法, '本办法自2025年1月1日起施行，有效期至2029年12月31日'",
    "乐棠县养花办法, '本办法自2025年1月1日起施行，有效期5年'",
    "乐棠县养花办法（试行）, '本办法自发布之日起施行，有效期为两年'"
  })
  void leavesAProperValidityAlone(String title, String end) {
    assertThat(validity(title, end).conflicts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'花店许可证有效期为八年，本办法自2025年1月1日起施行', 没有规定有效期",
    "花木经营合同的有效期至2040年1月1日。本办法自2025年1月1日起施行, 没有规定有效期",
    "花店许可证由县局发放。有效期八年。本办法自印发之日起施行, 没有规定有效期",
    "本办法由县局解释。有效期八年, 有效期八年",
    "准予经营的由县局发牌，有效期八年。本办法自印发之日起施行, 没有规定有效期",
    "花店许可证有效期为三年。本办法自2025年1月1日起施行。有效期八年, 有效期八年"
  })
  void tellsTheValidityOfAPermitFromItsOwn(String end, String words) {
    assertThat(validity("乐棠县养花办法", end).conflicts())
        .singleElement()
        .extracting(Conflict::explanation)
        .asString()
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "山东省养花办法, '本办法自发布之日起施行，有效期八年', MEDIUM, 山东省行政程序规定",
    "山东省养花办法, 本办法自2025年1月1日起施行, MEDIUM, 山东省行政程序规定",
    "乐棠县养花办法, '本办法自发布之日起施行，有效期八年', LOW, 不是国家统一规定",
    "乐棠县养花办法, 本办法自2025年1月1日起施行, INFO, 不是国家统一规定"
  })
  void isOnlyAHintWhereNoRuleOfTheProvinceIsKnown(
      String title, String end, Severity severity, String words) {
    assertThat(validity(title, end).conflicts())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(severity);
              assertThat(found.explanation()).contains(words);
            });
  }

  @Test
  void measuresAValidityByTheRuleOfTheProvinceAtHand() {
    Examination found =
        RuleBench.examine(
            new ValidityPeriodRule(),
            DocumentKind.NORMATIVE_DOCUMENT,
            "柳溪县养花办法",
            "第一条　根据《贵州省养花条例》，制定本办法。\n第二条　本办法自2025年1月1日起施行，有效期5年。\n");

    assertThat(found.conflicts())
        .extracting(Conflict::severity, conflict -> conflict.superior().article())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.MEDIUM, "9"));
    assertThat(found.conflicts().getFirst().explanation()).contains("4年");
  }

  @Test
  void findsTwoPeriodsForTheSame() {
    Examination found =
        examine(
            new TwoPeriodsRule(),
            """
            第三条　花农应当自花苗入圃之日起十五日内向镇花卉站登记花苗的品种和数量。
            第四条　花市每月开放一次。
            第九条　花农应当自花苗入圃之日起三十日内向镇花卉站登记花苗的品种和数量。
            """);

    assertThat(RuleBench.marked(found)).containsExactly("三十日");
    assertThat(found.conflicts().getFirst().superior().article()).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({"第九条　花农应当自花苗入圃之日起15日内向镇花卉站登记花苗的品种和数量。", "第九条　花农应当自花苗出圃之日起三十日内到镇花卉站注销育苗记录和水肥账册。"})
  void isSilentOnOnePeriodOrTwoMatters(String other) {
    Examination found =
        examine(new TwoPeriodsRule(), "第三条　花农应当自花苗入圃之日起十五日内向镇花卉站登记花苗的品种和数量。\n" + other);

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void comparesThePeriodsOfALongDraftInFairTime() {
    StringBuilder draft = new StringBuilder();
    for (int i = 1; i <= 400; i++) {
      String other = Character.toString((char) ('一' + 7 * i)).repeat(200);
      draft.append("第").append(i).append("条　花农应当自入圃之日起").append(i + 2).append("日内").append(other);
      draft.append("。\n");
    }

    Examination found = examine(new TwoPeriodsRule(), draft.toString());

    assertThat(found.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"山东省养花办法, 十五万元以下, MEDIUM", "山东省养花办法, 二十五万元以下, HIGH", "浙江省养花办法, 五万元以下, MEDIUM"})
  void findsAFineBeyondTheLimitOfAGovernmentRule(String title, String fine, Severity severity) {
    Examination found = fined(DocumentKind.LOCAL_GOVERNMENT_RULE, title, fine);

    assertThat(found.conflicts()).extracting(Conflict::severity).containsExactly(severity);
    assertThat(RuleBench.marked(found)).containsExactly(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_GOVERNMENT_RULE, 山东省养花办法, 十万元以下",
    "LOCAL_GOVERNMENT_RULE, 岳东省养花办法, 五十万元以下",
    "LOCAL_REGULATION, 山东省养花条例, 五十万元以下"
  })
  void isSilentWithinTheLimitAndWhereNoneIsKnown(DocumentKind kind, String title, String fine) {
    assertThat(fined(kind, title, fine).conflicts()).isEmpty();
  }

  @Test
  void knowsNoLimitBeforeTheDayOfItsRule() {
    Examination found =
        RuleBench.examine(
            new FineLimitRule(),
            DocumentKind.LOCAL_GOVERNMENT_RULE,
            "山东省养花办法",
            "第一条　违反本办法规定，折断古梅枝条的，处二十五万元以下罚款。",
            LocalDate.of(2017, 8, 31));

    assertThat(found.conflicts()).isEmpty();
  }

  private static Examination fined(DocumentKind kind, String title, String fine) {
    return RuleBench.examine(
        new FineLimitRule(), kind, title, "第一条　违反本办法规定，折断古梅枝条的，处" + fine + "罚款。");
  }

  @Test
  void cutsATextWithoutArticlesWhereItsPointsBegin() {
    Examination found =
        examine(
            new TwoPeriodsRule(),
            """
            一、规范育苗
            （一）花农应当自花苗入圃之日起十五日内向镇花卉站登记花苗的品种和数量。
            （二）花农应当自花苗入圃之日起三十日内向镇花卉站登记花苗的品种和数量。
            """);

    assertThat(found.draft().clauses())
        .extracting(clause -> clause.eId().value())
        .contains("div_1__point_1", "div_1__point_2");
    assertThat(RuleBench.marked(found)).containsExactly("三十日");
  }

  @Test
  void findsAValidityThatIsOver() {
    assertThat(validity("乐棠县养花办法", "本办法自2020年1月1日起施行，有效期至2024年12月31日").conflicts())
        .singleElement()
        .extracting(Conflict::explanation)
        .asString()
        .contains("2025-06-01", "届满");
  }

  @Test
  void asksOnlyNormativeDocumentsForTheirValidity() {
    assertThat(examine(new ValidityPeriodRule(), "第一条　爱护花草。\n").conflicts()).isEmpty();
  }

  @Test
  void findsReferencesToWhatTheDraftDoesNotHave() {
    Examination examination =
        examine(
            new OwnReferenceRule(), "第一条　爱护花草。\n第二条　违反本条例第九条规定的，给予警告。\n第三条　违反本条例第一条第三款规定的，给予警告。\n");

    assertThat(examination.conflicts())
        .extracting(Conflict::explanation)
        .containsExactly("文内引用：“本条例第九条”，但本件没有第九条", "文内引用：“本条例第一条第三款”，但本件第一条只有1款");
  }

  @Test
  void leavesReferencesAloneThatAreRightOrMeanAnotherLaw() {
    assertThat(
            examine(new OwnReferenceRule(), "第一条　爱护花草。\n第二条　依照《中华人民共和国民法典》第九百条处理，违反本条例第一条第一款的除外。\n")
                .conflicts())
        .isEmpty();
  }

  @Test
  void findsTwoFinesForOneBreach() {
    Examination examination =
        examine(
            new TwoFinesRule(),
            """
            第一条　不得采摘公园里的名贵花卉。
            第二条　违反本条例第一条规定，采摘公园里的名贵花卉的，处一百元以上二百元以下罚款。
            第三条　违反本条例第一条规定，采摘公园里的名贵花卉的，处五百元以上一千元以下罚款。
            """);

    assertThat(RuleBench.marked(examination)).containsExactly("处五百元以上一千元以下");
    assertThat(examination.conflicts().getFirst().superior().article()).isEqualTo("2");
  }

  @Test
  void leavesFinesForOtherActsAlone() {
    assertThat(
            examine(
                    new TwoFinesRule(),
                    """
                    第二条　违反本条例第一条规定，采摘公园里的名贵花卉的，处一百元以上二百元以下罚款。
                    第三条　违反本条例第一条规定，在草坪上烧烤野炊的，处五百元以上一千元以下罚款。
                    """)
                .conflicts())
        .isEmpty();
  }

  @Test
  void findsAShortNameThatIsNeverUsed() {
    assertThat(
            RuleBench.marked(
                examine(
                    new UnusedTermRule(),
                    "第一条　市花卉管理局（以下简称花卉局）和市园林中心（以下简称园林中心）负责本条例的实施。\n" + "第二条　园林中心应当种花。\n")))
        .containsExactly("花卉局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第一条　种花。\\n第三条　浇花。\\n | 序号：第1条之后是第3条
          第一条　种花。\\n第二条　浇花。\\n |
          第一章　总则\\n第一条　种花。\\n第三章　附则\\n第二条　浇花。\\n | 序号：第1章之后是第3章
          """)
  void findsNumbersThatJump(String text, String explanation) {
    Examination examination = examine(new NumberingRule(), text.replace("\\n", "\n"));

    if (explanation == null) {
      assertThat(examination.conflicts()).isEmpty();
    } else {
      assertThat(examination.conflicts())
          .extracting(Conflict::explanation)
          .containsExactly(explanation);
    }
  }
}
