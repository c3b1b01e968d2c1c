package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenCausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          盗窃罪、抢劫罪                            | 盗窃罪/抢劫罪
          走私、贩卖、运输、制造毒品罪              | 走私、贩卖、运输、制造毒品罪
          盗窃罪、走私、贩卖、运输、制造毒品罪，诈骗罪 | 盗窃罪/走私、贩卖、运输、制造毒品罪/诈骗罪
          生命权、身体权、健康权纠纷；行政协议      | 生命权、身体权、健康权纠纷/行政协议
          盗窃罪；盗窃罪                            | 盗窃罪
          """)
  void keepsANameTogetherThatHoldsTheSignBetweenNames(String line, String causes) {
    assertThat(WrittenCauses.read(line)).containsExactly(causes.split("/"));
  }

  @Test
  void readsItsOwnLineAgain() {
    List<String> causes = Arrays.asList("隐私权、个人信息保护纠纷", "盗窃罪", "行政协议");

    assertThat(WrittenCauses.read(WrittenCauses.line(causes))).isEqualTo(causes);
    assertThat(WrittenCauses.read("  ")).isEmpty();
  }
}
