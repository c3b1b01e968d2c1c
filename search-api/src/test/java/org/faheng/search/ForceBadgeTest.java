package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.lifecycle.Effectivity;
import org.faheng.corpus.lifecycle.Effectivity.Ground;
import org.faheng.corpus.structure.EId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForceBadgeTest {
  private static final FrbrUri OTHER = new FrbrUri("/cn/law/航标法/2022-01-01");

  private static ForceBadge badge(ForcePeriod period, LocalDate day) {
    Ground start = new Ground("起点", null, EId.ROOT, period.from());
    Ground end =
        period.to() == null ? null : new Ground("终点", OTHER, EId.article("30"), period.to());
    return ForceBadge.of(new Effectivity(period, start, end, List.of()), day);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, , , 2021-01-01, 现行有效, 起点",
    "2020-01-01, 2022-01-01, REPEALED, 2021-01-01, 现行有效, 起点；终点",
    "2020-01-01, 2022-01-01, REPEALED, 2022-01-01, 已废止, 终点",
    "2020-01-01, 2022-01-01, AMENDED, 2023-01-01, 已修改, 终点",
    "2020-01-01, 2022-01-01, LAPSED, 2023-01-01, 已失效, 终点",
    "2020-01-01, , , 2019-01-01, 尚未生效, 起点；所看日期尚未到",
    ", , , 2019-01-01, 时效不明, 起点，库中也没有修改或废止它的文件，请核对公布原文"
  })
  void tellsStateAndReason(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LegalForce end,
      LocalDate day,
      String label,
      String reason) {
    ForceBadge badge = badge(new ForcePeriod(from, to, end), day);
    assertThat(badge.label()).isEqualTo(label);
    assertThat(badge.reason()).isEqualTo(reason);
  }

  @Test
  void linksWhatEndsIt() {
    ForcePeriod ended =
        ForcePeriod.startingOn(LocalDate.of(2020, 1, 1))
            .endedOn(LocalDate.of(2022, 1, 1), LegalForce.REPEALED);

    assertThat(badge(ended, LocalDate.of(2023, 1, 1)).source()).isEqualTo(OTHER + "#art_30");
    assertThat(badge(ended, LocalDate.of(2023, 1, 1)).href()).endsWith("/2022-01-01#art_30");
    assertThat(badge(ended, LocalDate.of(2021, 1, 1)).href()).isNotNull();
    assertThat(badge(ended, LocalDate.of(2019, 1, 1)).href()).isNull();
  }

  @Test
  void saysBetweenWhichDaysNothingIsKnown() {
    ForcePeriod listed =
        ForcePeriod.startingOn(LocalDate.of(2020, 1, 1))
            .endedBy(LocalDate.of(2022, 1, 1), LegalForce.REPEALED);

    ForceBadge badge = badge(listed, LocalDate.of(2021, 1, 1));
    assertThat(badge.label()).isEqualTo("时效不明");
    assertThat(badge.reason()).contains("2020-01-01 至 2022-01-01 之间何时失效没有记载");
  }

  @Test
  void hasARemarkForAChangeWhoseTextIsNotAtHand() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Ground start = new Ground("起点", null, EId.ROOT, day);
    Ground change = new Ground("另有修改", OTHER, EId.article("2"), day);
    ForceBadge badge =
        ForceBadge.of(
            new Effectivity(ForcePeriod.startingOn(day), start, null, List.of(change)), day);

    assertThat(badge.remarks()).extracting(ForceBadge.Remark::text).containsExactly("另有修改");
    assertThat(badge.remarks().getFirst().href()).endsWith("#art_2");
  }
}
