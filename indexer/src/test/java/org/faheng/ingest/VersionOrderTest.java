package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
  private static final FrbrUri LAW = FrbrUri.ofWork(DocumentKind.LAW, "", "养犬法");

  private static DocumentSummary version(String date, @Nullable String from) {
    return version(DocumentKind.LAW, date, "", startingOn(from));
  }

  private static ForcePeriod startingOn(@Nullable String from) {
    return ForcePeriod.startingOn(from == null ? null : LocalDate.parse(from));
  }

  private static DocumentSummary version(
      DocumentKind kind, String date, String part, ForcePeriod force) {
    Work work = new Work(LAW, "养犬法", kind, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    Expression expression =
        new Expression(LAW.at(date).part(part), work, part, null, null, List.of(), force);
    return new DocumentSummary(
        expression, new Manifestation(date, "text/plain", date, 1), "", DocumentSummary.Links.NONE);
  }

  private static Map<FrbrUri, ForcePeriod> changes(DocumentSummary... documents) {
    return VersionOrder.changes(List.of(documents));
  }

  private static ForcePeriod amended(String from, String to) {
    return startingOn(from).endedOn(LocalDate.parse(to), LegalForce.AMENDED);
  }

  @Test
  void endsEachVersionOnTheDayTheNextTakesEffect() {
    assertThat(
            changes(
                version("2020-03-01", "2020-05-01"),
                version("2000-03-01", "2000-05-01"),
                version("2010-03-01", "2010-05-01")))
        .isEqualTo(
            Map.of(
                LAW.at("2000-03-01"), amended("2000-05-01", "2010-05-01"),
                LAW.at("2010-03-01"), amended("2010-05-01", "2020-05-01")));
  }

  @Test
  void changesNothingWhereItIsRightAlready() {
    assertThat(changes(version("2020-03-01", "2020-05-01"))).isEmpty();
    assertThat(
            changes(
                version(DocumentKind.LAW, "2000-03-01", "", amended("2000-05-01", "2020-05-01")),
                version("2020-03-01", "2020-05-01")))
        .isEmpty();
  }

  @Test
  void endsEarlierWhenAVersionInBetweenTurnsUp() {
    assertThat(
            changes(
                version(DocumentKind.LAW, "2000-03-01", "", amended("2000-05-01", "2020-05-01")),
                version("2010-03-01", "2010-05-01"),
                version("2020-03-01", "2020-05-01")))
        .containsEntry(LAW.at("2000-03-01"), amended("2000-05-01", "2010-05-01"));
  }

  @Test
  void endsBothOfTwoTextsOfOneVersion() {
    assertThat(
            changes(
                version("2000-03-01", "2000-05-01"),
                version("2000-03-01~2", "2000-05-01"),
                version("2020-03-01", "2020-05-01")))
        .isEqualTo(
            Map.of(
                LAW.at("2000-03-01"), amended("2000-05-01", "2020-05-01"),
                LAW.at("2000-03-01~2"), amended("2000-05-01", "2020-05-01")));
  }

  @Test
  void looksPastAVersionWhoseStartIsNotKnown() {
    assertThat(
            changes(
                version("2000-03-01", "2000-05-01"),
                version("2010-03-01", null),
                version("2020-03-01", "2020-05-01")))
        .containsEntry(LAW.at("2000-03-01"), amended("2000-05-01", "2020-05-01"));
  }

  @Test
  void leavesAVersionThatLapsedBeforeTheNext() {
    ForcePeriod lapsed =
        startingOn("2000-05-01").endedOn(LocalDate.of(2005, 5, 1), LegalForce.LAPSED);

    assertThat(
            changes(
                version(DocumentKind.LAW, "2000-03-01", "", lapsed),
                version("2020-03-01", "2020-05-01")))
        .isEmpty();
  }

  @Test
  void keepsThePartsOfACodeApart() {
    assertThat(
            changes(
                version(DocumentKind.LAW, "2020-03-01", "登记编", startingOn("2020-05-01")),
                version(DocumentKind.LAW, "2021-03-01", "罚则编", startingOn("2021-05-01"))))
        .isEmpty();
  }

  @Test
  void doesNotOrderJudgments() {
    assertThat(
            changes(
                version(DocumentKind.JUDGMENT, "2020-03-01", "", startingOn("2020-03-01")),
                version(DocumentKind.JUDGMENT, "2021-03-01", "", startingOn("2021-03-01"))))
        .isEmpty();
  }
}
