package org.faheng.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormatTest {
  private static Expression version(LocalDate published, LocalDate... changes) {
    Work work =
        new Work(
            FrbrUri.ofWork(DocumentKind.LAW, "", "灯塔法"),
            "灯塔法",
            DocumentKind.LAW,
            Authority.UNKNOWN,
            Jurisdiction.NATIONAL);
    return new Expression(
        work.uri().at(published.toString()),
        work,
        "",
        null,
        published,
        Arrays.stream(changes)
            .map(day -> new DatedEvent(DatedEvent.Kind.AMENDED, day, "修正"))
            .toList(),
        ForcePeriod.startingOn(published));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-02, 2019-03-02, 《灯塔法》（2019年修正）第三条",
    "2021-01-08, 2020-12-01, 《灯塔法》（2020年修正）第三条",
    "2019-03-02, 2016-02-06, 《灯塔法》（2019年公布）第三条"
  })
  void citesTheVersionByTheChangeThatMadeIt(LocalDate published, LocalDate change, String cited) {
    Expression version = version(published, change.minusYears(5), change);

    assertThat(CitationFormat.cite(version, "第三条")).isEqualTo(cited);
  }

  @Test
  void namesNoVersionWhereTheTextWasNeverChanged() {
    assertThat(CitationFormat.versionNote(version(LocalDate.of(2019, 3, 2)))).isEmpty();
  }

  @Test
  void putsSingleMarksInsideATitle() {
    assertThat(CitationFormat.quoted("实施《灯塔法》办法")).isEqualTo("《实施〈灯塔法〉办法》");
  }
}
