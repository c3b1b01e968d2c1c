package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownStripperTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'# 民法典\n\n## 第一编', '民法典\n\n第一编', headings stay lines",
    "'#第一章 总则', 第一章 总则, heading without a blank",
    "'## 总则 ##', 总则, closed heading",
    "'甲\n<!-- INFO END -->\n乙', '甲\n\n乙', comment",
    "'**第一条** 为了', 第一条 为了, strong",
    "'这是 *强调* 的', 这是 强调 的, emphasis",
    "'3*4*5', '3*4*5', a product is no emphasis",
    "'1\\. 甲', 1. 甲, escaped mark",
    "'- 甲\n- 乙', '- 甲\n- 乙', lists stay",
    "'a_b_c', a_b_c, underscores in words stay",
    "'C#语言', C#语言, a number sign inside a line stays"
  })
  void takesOutMarks(String markdown, String expected, String remark) {
    assertThat(MarkdownStripper.strip(markdown)).isEqualTo(expected);
  }
}
