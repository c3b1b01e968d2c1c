package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

  @Test
  void readsBackEveryNumberItWrites() {
    for (int number = 0; number <= 9999; number++) {
      assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,零",
    "1,一",
    "10,十",
    "11,十一",
    "20,二十",
    "99,九十九",
    "100,一百",
    "101,一百零一",
    "110,一百一十",
    "119,一百一十九",
    "1000,一千",
    "1001,一千零一",
    "1010,一千零一十",
    "1100,一千一百",
    "1260,一千二百六十",
    "9999,九千九百九十九",
    "10000,10000"
  })
  void writesNumbersAsStatutesDo(int number, String words) {
    assertThat(ChineseNumeral.format(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "二〇二三,2023", "二○二三,2023", "二零二三,2023", "一二三,123", "123,123", "１２３,123", "007,7", "廿,20",
        "廿一,21",
    "卅五,35", "壹佰贰拾叁,123", "两百,200", "两千零二,2002", "百二十,120", "一百十,110", "一百十五,115", "〇,0", "千,1000",
    "999999999,999999999"
  })
  void readsOddForms(String words, int number) {
    assertThat(ChineseNumeral.parse(words)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "条", "第十", "十条", "1a", "-1", "一 二", "1234567890", "万"})
  void readsNothingElse(String words) {
    assertThat(ChineseNumeral.parse(words)).isEmpty();
  }

  @Test
  void writesNoNegativeNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChineseNumeral.format(-1))
        .withMessageContaining("got -1");
  }
}
