package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "六十日, 60, 日",
    "30天, 30, 日",
    "二十个工作日, 20, 工作日",
    "半年, 6, 月",
    "两个月, 2, 月",
    "五周年, 5, 年",
    "二万五千元, 25000, 元",
    "5万元, 50000, 元",
    "三百人, 300, 人",
    "三个, 3, 个",
    "三分之二, 0.6666667, ''",
    "百分之三, 0.03, ''",
    "百分之一点五, 0.015, ''",
    "万分之五, 0.0005, ''",
    "5‰, 0.005, ''",
    "0.05%, 0.0005, ''",
    "过半数, 0.5, ''"
  })
  void readsAmountAndUnit(String text, BigDecimal amount, String unit) {
    Quantity quantity = Quantity.parse(text).orElseThrow();

    assertThat(quantity.amount()).isEqualByComparingTo(amount);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "日", "零分之一", "若干日", "十五吨"})
  void givesNothingForWordsWithoutAQuantity(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }
}
