package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

  @Test
  void hidesANameInEveryTextOnceItIsFoundInOne() {
    Persons persons = new Persons().in("被告人王建国偷走一辆电动车。");

    assertThat(persons.mask("王建国盗窃案")).isEqualTo("王某某盗窃案");
  }

  @Test
  void hidesThePartiesButNoOrgan() {
    Persons persons = new Persons().named(List.of("万立法", "青岛市综合行政执法局", "贺某某"));

    assertThat(persons.mask("612万立法非法经营一审判决书")).isEqualTo("612万某某非法经营一审判决书");
    assertThat(persons.mask("青岛市综合行政执法局")).isEqualTo("青岛市综合行政执法局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          612万立法非法经营一审刑事判决书       | 612万某某非法经营一审刑事判决书
          王新民、李四走私、贩卖毒品一审判决书   | 王某某、李某走私、贩卖毒品一审判决书
          王新民等犯盗窃罪一审判决书             | 王某某等犯盗窃罪一审判决书
          张某甲等盗窃罪一审刑事判决书           | 张某甲等盗窃罪一审刑事判决书
          王五等4人犯聚众斗殴罪一审判决书         | 王某等4人犯聚众斗殴罪一审判决书
          王五盗窃罪李四犯窝藏罪一审判决书       | 王某盗窃罪李某犯窝藏罪一审判决书
          灯笼厂不履行行政协议案                 | 灯笼厂不履行行政协议案
          """)
  void hidesTheAccusedByWhoseNameATitleBegins(String title, String masked) {
    assertThat(new Persons().inTitle(title).mask(title)).isEqualTo(masked);
  }

  @Test
  void takesAWordAmongNamesForAName() {
    Persons persons = new Persons().in("被告人尤某、常会勇、马某商议盗窃。被告人供述、证人证言可以证实。");

    assertThat(persons.mask("常会勇供述")).isEqualTo("常某某供述");
    assertThat(new Persons().in("被告人梁某、马先进伙同他人盗窃。").mask("马先进")).isEqualTo("马某某");
  }
}
