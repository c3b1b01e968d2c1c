package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenProvisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政诉讼法#70                                   | 行政诉讼法#70
          行政诉讼法第七十条                              | 行政诉讼法#70
          《中华人民共和国行政诉讼法》第70条第一款第（三）项 | 行政诉讼法#70
          行诉法70条                                      | 行政诉讼法#70
          行政诉讼法 §70                                  | 行政诉讼法#70
          刑法第一百三十三条之一                          | 刑法#133-1
          刑法133-1                                       | 刑法#133-1
          刑法第264条、第67条第三款；行政处罚法第五条     | 刑法#264 刑法#67 行政处罚法#5
          《民法典》                                      | 民法典
          第七十条                                        | ''
          """)
  void readsAPlaceHoweverItIsWritten(String written, String places) {
    assertThat(String.join(" ", WrittenProvisions.read(List.of(written)))).isEqualTo(places);
  }

  @Test
  void readsItsOwnLineAgain() {
    List<String> places = List.of("行政诉讼法#70", "刑法#133-1", "鸭群管理办法");

    assertThat(WrittenProvisions.read(List.of(WrittenProvisions.line(places)))).isEqualTo(places);
  }
}
