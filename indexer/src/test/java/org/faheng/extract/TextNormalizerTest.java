package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'a\r\nb\rc', 'a\nb\nc\n', line ends",
    "'\uFEFF第一条\u00A0总则\u200B', '第一条 总则\n', invisible characters",
    "'甲　\n乙 \t\n', '甲\n乙\n', blanks at line ends",
    "'\n\n甲\n\n\n\n乙\n\n', '甲\n\n乙\n', runs of blank lines",
    "'第１２条　①', '第１２条　①\n', full-width characters stay",
    "'\uE000甲', '\uE000甲\n', private use stays",
    "'', '', nothing",
    "'甲\f乙', '甲\n乙\n', form feed"
  })
  void tidies(String text, String expected, String remark) {
    assertThat(TextNormalizer.normalize(text)).isEqualTo(expected);
  }
}
