package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumberTest {

  @ParameterizedTest
  @CsvSource({"12,第十二条", "12-1,第十二条之一", "133-2,第一百三十三条之二", "1260,第一千二百六十条", "388-11,第三百八十八条之十一"})
  void isWrittenInDigitsAndAsLawPrintsIt(String digits, String label) {
    ArticleNumber number = ArticleNumber.parse(digits);

    assertThat(number).hasToString(digits);
    assertThat(number.label()).isEqualTo(label);
  }

  @Test
  void isMadeFromNumerals() {
    assertThat(ArticleNumber.of("一百三十三", "一")).contains(new ArticleNumber(133, 1));
    assertThat(ArticleNumber.of("１３３", "")).contains(new ArticleNumber(133, 0));
    assertThat(ArticleNumber.of("某", "")).isEmpty();
    assertThat(ArticleNumber.of("十", "某")).isEmpty();
  }

  @Test
  void sortsInsertedArticlesBehindTheirOwn() {
    assertThat(
            Stream.of("13", "12-10", "12", "2", "12-2", "12-1").map(ArticleNumber::parse).sorted())
        .extracting(ArticleNumber::toString)
        .containsExactly("2", "12", "12-1", "12-2", "12-10", "13");
  }
}
