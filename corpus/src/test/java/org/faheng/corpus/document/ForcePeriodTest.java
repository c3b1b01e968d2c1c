package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcePeriodTest {
  private static final LocalDate START = LocalDate.of(2020, 5, 1);
  private static final LocalDate END = LocalDate.of(2025, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "2020-04-30,NOT_YET_IN_FORCE",
    "2020-05-01,IN_FORCE",
    "2025-04-30,IN_FORCE",
    "2025-05-01,AMENDED",
    "2030-01-01,AMENDED"
  })
  void bindsFromItsFirstDayToTheDayBeforeItsEnd(LocalDate day, LegalForce force) {
    ForcePeriod period = ForcePeriod.startingOn(START).endedOn(END, LegalForce.AMENDED);

    assertThat(period.at(day)).isEqualTo(force);
  }

  @Test
  void isUnknownWithoutAFirstDayUntilSomethingEndsIt() {
    assertThat(ForcePeriod.UNKNOWN.at(START)).isEqualTo(LegalForce.UNKNOWN);
    ForcePeriod ended = ForcePeriod.UNKNOWN.endedOn(END, LegalForce.REPEALED);

    assertThat(ended.at(END.minusDays(1))).isEqualTo(LegalForce.UNKNOWN);
    assertThat(ended.at(END)).isEqualTo(LegalForce.REPEALED);
  }

  @Test
  void keepsItsStartWhenItEnds() {
    assertThat(ForcePeriod.startingOn(START).endedOn(END, LegalForce.LAPSED))
        .isEqualTo(new ForcePeriod(START, END, LegalForce.LAPSED));
  }

  @Test
  void mustHaveAnEndStateWithAnEndDayOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForcePeriod(START, END, null))
        .withMessageContaining("2025-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForcePeriod(START, null, LegalForce.REPEALED));
  }
}
