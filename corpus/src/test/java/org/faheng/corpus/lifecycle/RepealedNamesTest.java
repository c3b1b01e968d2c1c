package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepealedNamesTest {

  private static String names(String text) {
    return RepealedNames.known().find(text).stream()
        .map(found -> found.span().of(text))
        .collect(Collectors.joining("；"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          犬只依照继承法的规定继承。 | 继承法
          适用担保法、物权法的有关规定。 | 担保法；物权法
          违反治安管理处罚条例的，予以处罚。 | 治安管理处罚条例
          依照中华人民共和国收养法办理。 | 收养法
          物权法规定的权利。 | ''
          """)
  void findsNamesWithoutMarks(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依照劳动合同法的规定。",
        "依照《继承法》的规定。",
        "适用合同法施行前的规定。",
        "根据物权法定原则。",
        "依照国家安全法的规定。",
        "签订合同法院受理。",
        ""
      })
  void leavesOtherWordsAlone(String text) {
    assertThat(names(text)).isEmpty();
  }
}
