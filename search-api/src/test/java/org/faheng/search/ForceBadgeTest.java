package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.LegalForce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForceBadgeTest {
  @ParameterizedTest
  @CsvSource({
    "2020-01-01, , , 2021-01-01, 现行有效, 自2020-01-01起施行，库中没有修改或废止它的文件",
    "2020-01-01, 2022-01-01, REPEALED, 2021-01-01, 现行有效, 自2020-01-01起施行，自2022-01-01起废止",
    "2020-01-01, 2022-01-01, REPEALED, 2022-01-01, 已废止, 自2022-01-01起废止",
    "2020-01-01, 2022-01-01, AMENDED, 2023-01-01, 已修改, 自2022-01-01起由修改后的版本代替",
    "2020-01-01, 2022-01-01, LAPSED, 2023-01-01, 已失效, 自2022-01-01起有效期届满失效",
    "2020-01-01, , , 2019-01-01, 尚未生效, 自2020-01-01起施行，所看日期尚未到",
    "2020-01-01, 2030-01-01, LAPSED, 2021-01-01, 现行有效, 自2020-01-01起施行，自2030-01-01起有效期届满失效",
    ", , , 2019-01-01, 时效不明, 文本没有写明施行日期，库中也没有修改或废止它的文件，请核对原文"
  })
  void tellsStateAndReason(
      LocalDate from, LocalDate to, LegalForce end, LocalDate day, String label, String reason) {
    ForceBadge badge = ForceBadge.of(new ForcePeriod(from, to, end), day);
    assertThat(badge.label()).isEqualTo(label);
    assertThat(badge.reason()).isEqualTo(reason);
  }
}
