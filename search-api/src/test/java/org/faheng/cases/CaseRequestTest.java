package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRequestTest {

  @ParameterizedTest
  @CsvSource({
    "山东省, '', 山东省",
    "山东, '', 山东省",
    "北京, '', 北京市",
    "青岛市, '', 山东省",
    "'', 青岛市中级人民法院, 山东省",
    "江苏省, 青岛市中级人民法院, 江苏省",
    "'', 某县人民法院, ''",
    "没有的省, '', 没有的省"
  })
  void readsTheProvinceHoweverItIsToldElseFromTheCourt(
      String written, String court, String province) {
    CaseRequest request =
        new CaseRequest(
            "",
            "鸭",
            "",
            "",
            List.of(),
            List.of(),
            written,
            court,
            "",
            List.of(),
            LocalDate.of(2026, 1, 1),
            false,
            5,
            "");

    assertThat(request.province()).isEqualTo(province);
  }
}
