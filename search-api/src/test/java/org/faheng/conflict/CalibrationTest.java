package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
  @ParameterizedTest
  @CsvSource({"0, 0.03", "0.65, 0.33", "0.7, 0.49", "0.92, 0.92", "1, 0.95"})
  void readsTheShareOffTheLine(double raw, double share) {
    assertThat(Calibration.share(raw)).isCloseTo(share, within(0.001));
  }

  @Test
  void neverRanksASurerFindingLower() {
    double before = 0;
    for (int i = 0; i <= 100; i++) {
      assertThat(Calibration.share(i / 100.0)).isGreaterThanOrEqualTo(before);
      before = Calibration.share(i / 100.0);
    }
  }
}
