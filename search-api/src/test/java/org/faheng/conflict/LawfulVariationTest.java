package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulVariationTest {
  private static final String ENDED = "第一条　多生孩子的应当缴纳社会抚养费。\n";
  private static final String FINED = "第一条　违反本条例规定，在广场露天烧烤的，处一百元以上一千元以下罚款。\n";
  private static final String TWICE =
      """
      第三条　花农应当自花苗入圃之日起十五日内向镇花卉站登记花苗的品种和数量。
      第九条　花农应当自花苗入圃之日起三十日内向镇花卉站登记花苗的品种和数量。
      """;

  @ParameterizedTest
  @CsvSource({
    "LOCAL_REGULATION, 岳海经济特区便民条例",
    "LOCAL_REGULATION, 岳海浦东新区便民规定",
    "AUTONOMOUS_REGULATION, 岳海自治县便民条例"
  })
  void standsAndIsKeptWithItsReason(DocumentKind kind, String title) {
    Examination fined = RuleBench.examine(new KnownFineRule(), kind, title, FINED);

    assertThat(fined.conflicts()).isEmpty();
    assertThat(fined.dismissed())
        .extracting(DismissedPair::reason)
        .containsExactly(LawfulVariation.REASON);
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_REGULATION, 岳海市便民条例",
    "LOCAL_GOVERNMENT_RULE, 岳海经济特区便民办法",
    "NORMATIVE_DOCUMENT, 岳海经济特区便民通告"
  })
  void isNotForOtherTexts(DocumentKind kind, String title) {
    assertThat(RuleBench.examine(new KnownFineRule(), kind, title, FINED).conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LOCAL_REGULATION, 岳海经济特区便民条例", "AUTONOMOUS_REGULATION, 岳海自治县便民条例"})
  void isNoReasonForContradictionsWithinATextOrEndedInstitutions(DocumentKind kind, String title) {
    ClauseRule ended = new PatternFactRule("abolished-institutions", "已取消的制度", "立法法第一百零七条");

    assertThat(RuleBench.examine(ended, kind, title, ENDED).conflicts()).hasSize(1);
    assertThat(RuleBench.examine(new TwoPeriodsRule(), kind, title, TWICE).conflicts()).hasSize(1);
  }
}
