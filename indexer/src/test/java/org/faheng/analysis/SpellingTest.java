package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.analysis.Spelling.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final Spelling SPELLING =
      Spelling.shipped(LegalAnalyzer.shipped(), List.of("食品安全处罚办法"));

  @ParameterizedTest
  @CsvSource({
    "行政处发听证, 行政处罚听证",
    "国有士地使用权, 国有土地使用权",
    "行政复意, 行政复议",
    "食品安全处发, 食品安全处罚",
    "請求行政賠嘗, 请求行政赔偿"
  })
  void findsTheTermThatSoundsOrLooksAlike(String typed, String meant) {
    assertThat(SPELLING.corrections(typed)).extracting(Correction::text).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政处罚听证", "遛狗不牵绳怎么处罚", "abc 123", "，。！", "", "😀😀"})
  void leavesWhatIsRightAlone(String typed) {
    assertThat(SPELLING.corrections(typed)).isEmpty();
  }

  @Test
  void tellsWhichCharactersItWouldReplace() {
    assertThat(SPELLING.corrections("行政处发").getFirst())
        .extracting(Correction::written, Correction::meant)
        .isEqualTo(List.of("行政处发", "行政处罚"));
  }
}
