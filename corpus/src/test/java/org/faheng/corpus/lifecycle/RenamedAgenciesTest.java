package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.faheng.corpus.lifecycle.RenamedAgencies.FormerName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenamedAgenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          由县国土资源行政主管部门处罚。 | 国土资源行政主管部门 > 自然资源主管部门
          工商行政管理部门和质量技术监督部门负责。 | 工商行政管理部门 > 市场监督管理部门；质量技术监督部门 > 市场监督管理部门
          工商行政管理机关登记。 | 工商行政管理机关 > 市场监督管理部门
          环境保护行政主管部门监测。 | 环境保护行政主管部门 > 生态环境主管部门
          卫生计生行政部门审批。 | 卫生计生行政部门 > 卫生健康主管部门
          报环境保护部备案。 | 环境保护部 > 生态环境部
          县农业局登记。 | 农业局 > 农业农村局
          卫生部规定。 | 卫生部 > 国家卫生健康委员会
          国家环境保护局批准。 | 国家环境保护局 > 生态环境部
          国务院法制办公室解释。 | 国务院法制办公室 > 司法部
          中国银监会备案。 | 中国银监会 > 国家金融监督管理总局
          """)
  void findsFormerNamesWithTheirSuccessor(String text, String told) {
    assertThat(
            RenamedAgencies.known().find(text).stream()
                .map(found -> found.name() + " > " + found.successor())
                .collect(Collectors.joining("；")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依照《工商行政管理机关行政处罚程序规定》办理。",
        "原国土资源部公布的办法。",
        "市场监督管理部门负责。",
        "文化和旅游局负责。",
        "农业部分类目录。",
        "药品监督管理部门负责。",
        "住房和城乡建设部规定。",
        "交通运输部规定。",
        "林业主管部门负责。",
        "市容环境卫生主管部门负责。",
        "城乡规划主管部门核发许可证。",
        "城镇容貌和环境卫生行政主管部门负责。",
        ""
      })
  void leavesOtherNamesAlone(String text) {
    assertThat(RenamedAgencies.known().find(text)).isEmpty();
  }

  @Test
  void tellsPlaceMonthAndReform() {
    String text = "由县国土资源局登记。";
    FormerName found = RenamedAgencies.known().find(text).getFirst();

    assertThat(found.span().of(text)).isEqualTo("国土资源局");
    assertThat(found.since()).isEqualTo(YearMonth.of(2018, 3));
    assertThat(found.source()).isEqualTo("2018年国务院机构改革");
  }

  @Test
  void namesWhoChecksTheFireProtectionOfBuildings() {
    assertThat(RenamedAgencies.known().find("公安消防机构审查设计。").getFirst().successor())
        .startsWith("消防救援机构")
        .contains("住房和城乡建设主管部门");
  }
}
