package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemLabelTest {
  @ParameterizedTest
  @CsvSource({
    "（一）挂灯；, true",
    "　　（十二）挂灯；, true",
    "(3)挂灯；, true",
    "（１）挂灯；, true",
    "挂灯（一）, false",
    "（灯）挂灯；, false"
  })
  void knowsTheLabelAtTheHeadOfALine(String line, boolean label) {
    assertThat(ItemLabel.begins(line)).isEqualTo(label);
  }

  @Test
  void leavesNoTokenOfAnIndentedLabel() {
    assertThat(TokenReader.read("　　（一）挂灯；\n　　（二）熄灯。").tokens())
        .isEqualTo(TokenReader.read("挂灯；\n熄灯。").tokens());
  }
}
