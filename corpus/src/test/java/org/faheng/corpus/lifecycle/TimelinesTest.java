package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinesTest {
  private static final LocalDate Y2010 = LocalDate.of(2010, 1, 1);
  private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
  private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

  private static Expression version(
      String title, DocumentKind kind, @Nullable LocalDate from, DatedEvent... events) {
    Jurisdiction place =
        kind == DocumentKind.LAW
            ? Jurisdiction.NATIONAL
            : Jurisdiction.leading(title).orElse(Jurisdiction.UNKNOWN);
    Work work = new Work(FrbrUri.ofWork(kind, "", title), title, kind, Authority.UNKNOWN, place);
    FrbrUri uri = work.uri().at(from == null ? "undated" : from.toString());
    return new Expression(uri, work, "", null, from, List.of(events), ForcePeriod.startingOn(from));
  }

  private static LifecycleEvent ends(
      String title, LifecycleEvent.Kind kind, LifecycleEvent.Scope scope) {
    return new LifecycleEvent(
        title, null, null, kind, scope, List.of(), null, new Span(0, 1), EId.article("30"));
  }

  private static LifecycleEvent repeals(String title) {
    return ends(title, LifecycleEvent.Kind.REPEALED, LifecycleEvent.Scope.WHOLE);
  }

  private static Timelines.Source source(Expression expression, LifecycleEvent... events) {
    return new Timelines.Source(expression, List.of(events));
  }

  private static List<LegalForce> states(Timelines timelines, Expression version) {
    List<LegalForce> states = new ArrayList<>();
    for (LocalDate day : List.of(Y2010.minusDays(1), Y2010, Y2015, Y2020, Y2024)) {
      states.add(timelines.effectivity(version).at(day));
    }
    return states;
  }

  @Test
  void endsAVersionWhenTheNextTakesEffect() {
    Expression first = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression second = version("灯塔法", DocumentKind.LAW, Y2020);
    Timelines timelines = new Timelines(List.of(source(second), source(first)));

    assertThat(states(timelines, first))
        .containsExactly(
            LegalForce.NOT_YET_IN_FORCE,
            LegalForce.IN_FORCE,
            LegalForce.IN_FORCE,
            LegalForce.AMENDED,
            LegalForce.AMENDED);
    assertThat(timelines.of(first).asOf(Y2015)).map(Timeline.Version::expression).contains(first);
    assertThat(timelines.of(first).asOf(Y2024)).map(Timeline.Version::expression).contains(second);
    assertThat(timelines.of(first).asOf(Y2010.minusDays(1))).isEmpty();
    assertThat(timelines.of(first).before(second))
        .map(Timeline.Version::expression)
        .contains(first);
    assertThat(timelines.of(first).after(first)).map(Timeline.Version::expression).contains(second);
    assertThat(timelines.effectivity(first).reason(Y2024).source()).isEqualTo(second.uri());
  }

  @Test
  void letsAnAmendedTextBindFromTheDayOnWhichItWasMade() {
    Expression first = version("灯塔法", DocumentKind.LAW, Y2010);
    Work work = first.work();
    Expression amended =
        new Expression(
            work.uri().at("2020-01-01"),
            work,
            "",
            null,
            Y2020,
            List.of(),
            ForcePeriod.startingOn(Y2010));
    Timelines timelines = new Timelines(List.of(source(first), source(amended)));

    assertThat(timelines.effectivity(first).period())
        .isEqualTo(new ForcePeriod(Y2010, Y2020, LegalForce.AMENDED));
    assertThat(timelines.effectivity(amended).period()).isEqualTo(ForcePeriod.startingOn(Y2020));
    assertThat(timelines.of(first).asOf(Y2015)).map(Timeline.Version::expression).contains(first);
  }

  private static Expression amended(String title, LocalDate made, LocalDate told) {
    Work work = version(title, DocumentKind.LAW, told).work();
    return new Expression(
        work.uri().at(made.toString()),
        work,
        "",
        null,
        made,
        List.of(
            new DatedEvent(DatedEvent.Kind.AMENDED, made, "修正"),
            new DatedEvent(DatedEvent.Kind.IN_FORCE, told, "自" + told + "起施行")),
        ForcePeriod.startingOn(told));
  }

  @Test
  void doesNotLetAnAmendedTextBindBeforeItWasMadeThoughNoOtherVersionIsAtHand() {
    Expression amended = amended("灯塔法", Y2020, Y2010);
    Timelines timelines = new Timelines(List.of(source(amended)));

    assertThat(timelines.effectivity(amended).period()).isEqualTo(ForcePeriod.startingOn(Y2020));
    assertThat(timelines.effectivity(amended).reason(Y2024).text())
        .contains("2010-01-01 是首次施行日期，修改前的文本库中没有");
  }

  @Test
  void takesTheFirstDayOfAnAmendedTextFromTheDecisionAtHand() {
    Expression first = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression amended = amended("灯塔法", Y2015, Y2015);
    Work work = version("关于修改《灯塔法》的决定", DocumentKind.LAW, Y2015).work();
    Expression decision =
        new Expression(
            work.uri().at("2015-01-01"),
            work,
            "",
            null,
            Y2015,
            List.of(),
            ForcePeriod.startingOn(Y2020));
    LifecycleEvent change = ends("灯塔法", LifecycleEvent.Kind.AMENDED, LifecycleEvent.Scope.WHOLE);
    Timelines timelines =
        new Timelines(List.of(source(first), source(amended), source(decision, change)));

    assertThat(states(timelines, amended).subList(2, 4))
        .containsExactly(LegalForce.NOT_YET_IN_FORCE, LegalForce.IN_FORCE);
    assertThat(timelines.effectivity(first).at(Y2015)).isEqualTo(LegalForce.IN_FORCE);
    Effectivity.Ground reason = timelines.effectivity(amended).reason(Y2024);
    assertThat(reason.source()).isEqualTo(decision.uri());
    assertThat(reason.text()).startsWith("2020-01-01 起施行（《关于修改〈灯塔法〉的决定》");
  }

  @Test
  void takesTheFirstDayOfAnAmendedTextFromTheRegisterOfDecisions() {
    LocalDate made = LocalDate.of(2023, 9, 1);
    Expression amended = amended("中华人民共和国民事诉讼法", made, made);
    Timelines timelines = new Timelines(List.of(source(amended)));

    assertThat(timelines.effectivity(amended).period()).isEqualTo(ForcePeriod.startingOn(Y2024));
    assertThat(timelines.effectivity(amended).reason(Y2024).text())
        .startsWith("2024-01-01 起施行（全国人大常委会关于修改《民事诉讼法》的决定）")
        .doesNotContain("另定施行日期");
  }

  @Test
  void takesTwoFilesOfOneVersionForOne() {
    Expression passed = version("灯塔法", DocumentKind.LAW, Y2010);
    Work work = passed.work();
    Expression printed =
        new Expression(
            work.uri().at("2009-12-20"),
            work,
            "",
            null,
            LocalDate.of(2009, 12, 20),
            List.of(),
            ForcePeriod.startingOn(Y2010));

    assertThat(new Timelines(List.of(source(passed), source(printed))).changes()).isEmpty();
  }

  @Test
  void endsADocumentThatAnotherRepealsAndNamesThePlace() {
    Expression old = version("山东省灯塔条例", DocumentKind.LOCAL_REGULATION, Y2010);
    Expression fresh = version("山东省航标条例", DocumentKind.LOCAL_REGULATION, Y2020);
    Timelines timelines = new Timelines(List.of(source(old), source(fresh, repeals("山东省灯塔条例"))));

    assertThat(timelines.effectivity(old).at(Y2015)).isEqualTo(LegalForce.IN_FORCE);
    assertThat(timelines.effectivity(old).at(Y2020)).isEqualTo(LegalForce.REPEALED);
    assertThat(timelines.effectivity(old).reason(Y2020))
        .isEqualTo(
            new Effectivity.Ground(
                "《山东省航标条例》第三十条自 2020-01-01 起废止本文件", fresh.uri(), EId.article("30"), Y2020));
    assertThat(timelines.changes()).containsOnlyKeys(old.uri());
  }

  @Test
  void endsANoticeByTheTitleOfWhatItPassesOn() {
    Expression notice = version("山东省关于印发《灯塔办法》的通知", DocumentKind.NORMATIVE_DOCUMENT, Y2010);
    Expression fresh = version("山东省航标办法", DocumentKind.NORMATIVE_DOCUMENT, Y2020);
    Timelines.Source passedOn = new Timelines.Source(notice, "灯塔办法", List.of());
    Timelines timelines = new Timelines(List.of(passedOn, source(fresh, repeals("灯塔办法"))));

    assertThat(timelines.effectivity(notice).at(Y2015)).isEqualTo(LegalForce.IN_FORCE);
    assertThat(timelines.effectivity(notice).at(Y2024)).isEqualTo(LegalForce.REPEALED);
  }

  @Test
  void leavesANewTextOfARepealedTitleAlone() {
    Expression old = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression between = version("航标法", DocumentKind.LAW, Y2015);
    Expression again = version("灯塔法", DocumentKind.LAW, Y2020);
    Timelines timelines =
        new Timelines(List.of(source(old), source(between, repeals("灯塔法")), source(again)));

    assertThat(timelines.effectivity(old).at(Y2015)).isEqualTo(LegalForce.REPEALED);
    assertThat(timelines.effectivity(again).at(Y2024)).isEqualTo(LegalForce.IN_FORCE);
  }

  @Test
  void believesNoInferiorOrDistantMaker() {
    Expression law = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression local = version("山东省航标条例", DocumentKind.LOCAL_REGULATION, Y2015);
    Expression other = version("浙江省灯塔条例", DocumentKind.LOCAL_REGULATION, Y2010);
    Timelines timelines =
        new Timelines(
            List.of(source(law), source(other), source(local, repeals("灯塔法"), repeals("浙江省灯塔条例"))));

    assertThat(timelines.effectivity(law).at(Y2024)).isEqualTo(LegalForce.IN_FORCE);
    assertThat(timelines.effectivity(other).at(Y2024)).isEqualTo(LegalForce.IN_FORCE);
  }

  @Test
  void remarksOnAChangeWhoseTextIsNotAtHand() {
    Expression old = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression decision = version("关于修改《灯塔法》的决定", DocumentKind.LAW, Y2015);
    LifecycleEvent change = ends("灯塔法", LifecycleEvent.Kind.AMENDED, LifecycleEvent.Scope.PART);

    Effectivity alone =
        new Timelines(List.of(source(old), source(decision, change))).effectivity(old);
    Effectivity followed =
        new Timelines(
                List.of(
                    source(old),
                    source(decision, change),
                    source(version("灯塔法", DocumentKind.LAW, Y2015))))
            .effectivity(old);

    assertThat(alone.at(Y2024)).isEqualTo(LegalForce.IN_FORCE);
    assertThat(alone.remarks())
        .extracting(Effectivity.Ground::source)
        .containsExactly(decision.uri());
    assertThat(followed.remarks()).isEmpty();
  }

  @Test
  void endsWithTheValidityPeriod() {
    DatedEvent expires = new DatedEvent(DatedEvent.Kind.EXPIRES, Y2015.minusDays(1), "有效期5年");
    Expression trial = version("乐棠县灯塔办法", DocumentKind.NORMATIVE_DOCUMENT, Y2010, expires);

    Effectivity effectivity = new Timelines(List.of(source(trial))).effectivity(trial);

    assertThat(effectivity.period().to()).isEqualTo(Y2015);
    assertThat(effectivity.at(Y2015)).isEqualTo(LegalForce.LAPSED);
    assertThat(effectivity.reason(Y2015).text()).contains("有效期5年");
  }

  @Test
  void doesNotGuessTheDayOnWhichAListedTextEnded() {
    DatedEvent listed = new DatedEvent(DatedEvent.Kind.LISTED_EXPIRED, Y2024, "目录登记");
    Expression old = version("灯塔法", DocumentKind.LAW, Y2010, listed);
    Timelines timelines = new Timelines(List.of(source(old)));

    assertThat(states(timelines, old))
        .containsExactly(
            LegalForce.NOT_YET_IN_FORCE,
            LegalForce.UNKNOWN,
            LegalForce.UNKNOWN,
            LegalForce.UNKNOWN,
            LegalForce.REPEALED);
    assertThat(timelines.effectivity(old).reason(Y2015).text()).contains("失效日期不明");
  }

  @Test
  void saysThatTheStartIsNotKnown() {
    Expression undated = version("灯塔法", DocumentKind.LAW, null);

    Effectivity effectivity = new Timelines(List.of(source(undated))).effectivity(undated);

    assertThat(effectivity.at(Y2024)).isEqualTo(LegalForce.UNKNOWN);
    assertThat(effectivity.reason(Y2024).text()).isEqualTo("文件没有载明施行日期");
  }

  @Test
  void doesNotDependOnTheOrderOfTheSources() {
    Expression first = version("灯塔法", DocumentKind.LAW, Y2010);
    Expression second = version("灯塔法", DocumentKind.LAW, Y2020);
    Expression third = version("航标法", DocumentKind.LAW, Y2024);
    List<Timelines.Source> sources =
        List.of(source(first), source(second), source(third, repeals("灯塔法")));

    assertThat(new Timelines(sources).changes())
        .isEqualTo(new Timelines(sources.reversed()).changes())
        .hasSize(2);
    assertThat(Optional.ofNullable(new Timelines(sources).changes().get(second.uri())))
        .contains(new ForcePeriod(Y2020, Y2024, LegalForce.REPEALED));
  }

  @Test
  void knowsADocumentByItsNumberAndByTheTitleItPassesOn() {
    DocumentNumber number = DocumentNumber.findAll("乐政办字〔2015〕41号").getFirst().number();
    String notice = "乐棠县人民政府办公室关于印发《乐棠县灯塔办法》的通知";
    Expression named = version(notice, DocumentKind.NORMATIVE_DOCUMENT, Y2010);
    Work work = named.work();
    Expression numbered =
        new Expression(
            work.uri().at("x"), work, "", number, Y2010, List.of(), ForcePeriod.startingOn(Y2010));
    Expression decision = version("乐棠县人民政府关于废止文件的决定", DocumentKind.NORMATIVE_DOCUMENT, Y2020);
    LifecycleEvent byNumber =
        new LifecycleEvent(
            "灯塔办法",
            number,
            null,
            LifecycleEvent.Kind.REPEALED,
            LifecycleEvent.Scope.WHOLE,
            List.of(),
            null,
            new Span(0, 1),
            EId.ROOT);

    Timelines told =
        new Timelines(
            List.of(
                new Timelines.Source(named, "乐棠县灯塔办法", List.of()),
                source(decision, repeals("乐棠县灯塔办法"))));
    Timelines counted = new Timelines(List.of(source(numbered), source(decision, byNumber)));

    assertThat(told.effectivity(named).at(Y2020)).isEqualTo(LegalForce.REPEALED);
    assertThat(counted.effectivity(numbered).at(Y2020)).isEqualTo(LegalForce.REPEALED);
    assertThat(told.endOf("乐棠县灯塔办法", Y2024)).isPresent();
    assertThat(told.endOf("乐棠县灯塔办法", Y2015)).isEmpty();
  }

  @Test
  void cautionsWhereADecisionMayHaveSetAnotherDay() {
    DatedEvent amended = new DatedEvent(DatedEvent.Kind.AMENDED, Y2015, "修正");
    Expression law = version("灯塔法", DocumentKind.LAW, Y2015, amended);

    assertThat(new Timelines(List.of(source(law))).effectivity(law).reason(Y2020).text())
        .contains("以决定为准");
  }
}
