package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactTermsTest {

  @Test
  void countsEveryPairLiterally() {
    FactTerms terms = FactTerms.of("偷走电动车，又偷走电动车");

    assertThat(terms.literal()).containsEntry("偷走", 2f).containsEntry("电动", 2f);
  }

  @Test
  void leavesNamesOutOfTheNamelessPairs() {
    FactTerms terms = FactTerms.of("被告人王建国在杭州市偷走电动车");

    assertThat(terms.literal()).containsKeys("建国", "杭州");
    assertThat(terms.nameless()).doesNotContainKeys("建国", "王建", "杭州", "州市");
    assertThat(terms.nameless()).containsKeys("被告", "电动");
  }

  @Test
  void countsAPairAcrossTwoWordsForHalf() {
    FactTerms terms = FactTerms.of("盗窃电动车");

    assertThat(terms.nameless()).containsEntry("盗窃", 1f).containsEntry("窃电", 0.5f);
  }

  @Test
  void letsRepetitionCountLessAndLess() {
    FactTerms terms = FactTerms.of("盗窃，盗窃，盗窃，盗窃");

    assertThat(terms.nameless().get("盗窃")).isBetween(2.3f, 2.5f);
  }

  @Test
  void hasNoTermsForATextWithoutCharacters() {
    assertThat(FactTerms.of("……  ！").literal()).isEmpty();
  }
}
