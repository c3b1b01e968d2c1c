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
          原告张建国在市场卖鱼，王丽娟到村里买。 | 原告张某某在市场卖鱼，王某某到村里买。
          乐棠县公安局讯问了王建国。             | 乐棠县公安局讯问了王某某。
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
        "张某与被告签订协议",
        "被告乐棠县农业农村局于2024年5月作出处罚决定",
        "岳海省临棠市中级人民法院认为，乐棠县人民政府的决定违法，临棠的执法人员到乐棠送达",
        "原告在乐棠县柳浪镇鸭湾村养鸭，鸭子跑进云梦区的水库",
        "责令历棠区人民政府履行，见乐政办发〔2024〕3号、京政办字〔2019〕7号",
        "乐棠县综合行政执法局、乐棠县市场监督管理局和临棠市住房和城乡建设局"
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
