package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.Jurisdiction.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          岳海省养犬管理条例         | 岳海省 | PROVINCIAL | 岳海省
          岳海省人民政府            | 岳海省 | PROVINCIAL | 岳海省
          临棠市户外广告设置管理办法  | 临棠市 | CITY       | 岳海省
          岳海省临棠市人民政府       | 临棠市 | CITY       | 岳海省
          乐棠县城市养犬管理实施细则  | 乐棠县 | COUNTY     | 岳海省
          乐棠县人民政府办公室       | 乐棠县 | COUNTY     | 岳海省
          临棠市乐棠县人民政府       | 乐棠县 | COUNTY     | 岳海省
          岳海省临棠市乐棠县综合行政执法局 | 乐棠县 | COUNTY | 岳海省
          山东省青岛市人民政府       | 青岛市 | CITY       | 山东省
          青岛市海上交通安全条例      | 青岛市 | CITY       | 山东省
          北京市生活垃圾管理条例      | 北京市 | PROVINCIAL | 北京市
          新疆维吾尔自治区人民政府    | 新疆维吾尔自治区 | PROVINCIAL | 新疆维吾尔自治区
          临棠市望湖区人民政府       | 望湖区 | COUNTY     | 岳海省
          望湖区市场监督管理局       | 望湖区 | COUNTY     | ''
          """)
  void readsThePlaceThatATextBeginsWith(String text, String name, Level level, String province) {
    assertThat(Jurisdiction.leading(text)).contains(new Jurisdiction(name, level, province));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "县", "行政处罚法", "国务院", "城市市容管理条例", "在乐棠县", "养犬管理条例"})
  void readsNoneWhereTheTextNamesNone(String text) {
    assertThat(Jurisdiction.leading(text)).isEmpty();
  }

  @Test
  void coversItselfAndWhatLiesBelow() {
    Jurisdiction province = Jurisdiction.leading("岳海省").orElseThrow();
    Jurisdiction city = Jurisdiction.leading("临棠市").orElseThrow();
    Jurisdiction county = Jurisdiction.leading("乐棠县").orElseThrow();
    Jurisdiction elsewhere = Jurisdiction.leading("山东省").orElseThrow();

    assertThat(Jurisdiction.NATIONAL.covers(county)).isTrue();
    assertThat(province.covers(province)).isTrue();
    assertThat(province.covers(city)).isTrue();
    assertThat(province.covers(county)).isTrue();
    assertThat(county.covers(province)).isFalse();
    assertThat(elsewhere.covers(county)).isFalse();
    assertThat(city.covers(province)).isFalse();
  }
}
