package org.faheng.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {
  @ParameterizedTest
  @CsvSource({"'', 19", "灯会, 19", "举办灯会应当经许可, 36", "lantern, 19", "'灯会\n灯组', 36"})
  void givesEachLineOfTheLongestCellItsRoom(String cell, float points) {
    assertThat(WrappedText.height(List.of("1", cell), new int[] {6, 14})).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"5000, 409"})
  void staysWithinWhatARowMayHave(int letters, float points) {
    assertThat(WrappedText.height(List.of("灯".repeat(letters)), new int[] {60})).isEqualTo(points);
  }
}
