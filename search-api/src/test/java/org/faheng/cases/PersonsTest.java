package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {

  @Test
  void hidesANameInEveryTextOnceItIsFoundInOne() {
    Persons persons = new Persons().in("被告人王建国偷走一辆电动车。");

    assertThat(persons.mask("王建国盗窃案")).isEqualTo("王某某盗窃案");
  }

  @Test
  void hidesThePartiesButNoOrganAndNoPlace() {
    Persons persons = new Persons().named(List.of("万立法", "青岛市综合行政执法局", "贺某某", "即墨区"));

    assertThat(persons.mask("612万立法非法经营一审判决书")).isEqualTo("612万某某非法经营一审判决书");
    assertThat(persons.mask("青岛市综合行政执法局")).isEqualTo("青岛市综合行政执法局");
    assertThat(persons.mask("即墨区")).isEqualTo("即墨区");
  }
}
