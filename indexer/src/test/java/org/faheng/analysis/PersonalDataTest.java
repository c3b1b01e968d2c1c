package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          身份证号370000199001010014。          | 身份证号370×××××××××××××××。
          证件号37000019900101001X，男。        | 证件号370×××××××××××××××，男。
          电话13800000000。                     | 电话138××××××××。
          电话0532-80000000。                   | 电话053××××××××××。
          被告人王建国偷走一辆电动车。           | 被告人王某某偷走一辆电动车。
          """)
  void masksWhatTellsOfAPerson(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（2023）岳0723行初18号",
        "罚款五万元以上十万元以下，共计12345678.90元",
        "依照《行政处罚法》第三十三条的规定",
        "",
        "张某与被告签订协议"
      })
  void leavesTheRest(String text) {
    assertThat(PersonalData.mask(text)).isEqualTo(text);
  }

  @Test
  void keepsThePlaceOfEverySign() {
    String text = "被告人王建国，身份证号370000199001010014，住杭州市西湖区鸭巷5号楼2单元301室，盗窃。";

    assertThat(PersonalData.mask(text)).hasSameSizeAs(text).endsWith("，盗窃。");
  }
}
