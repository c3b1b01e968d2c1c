package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

class CitationCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final LocalDate MADE = LocalDate.of(2016, 3, 1);
  private static final String OLD_LAMPS =
      """
      灯塔法

      第一条 为了航行安全，制定本法。

      第二条 灯塔守护人应当具备下列条件：（一）年满二十周岁；（二）识水性；（三）无夜盲症。

      第三条 擅自熄灭灯塔灯火的，处二千元罚款。
      """;
  private static final String NEW_LAMPS =
      """
      灯塔法

      第一条 为了航行安全，制定本法。

      第二条 国家鼓励研究新式透镜，推广节能灯具。

      第三条 沿海各县应当编制灯塔布点规划。

      第四条 灯塔守护人应当具备下列条件：（一）年满二十周岁；（二）识水性；（三）无夜盲症。

      第五条 擅自熄灭灯塔灯火的，处三千元罚款。
      """;

  /** Laws in memory. */
  private static final class Shelf implements CitedLaws {
    private final List<Expression> expressions = new ArrayList<>();
    private final List<Timelines.Source> sources = new ArrayList<>();
    private final Map<FrbrUri, DocumentBody> bodies = new HashMap<>();

    Shelf add(String text, LocalDate from, List<LifecycleEvent> events, DatedEvent... dated) {
      String title = text.lines().findFirst().orElseThrow();
      Expression expression = expression(title, DocumentKind.LAW, from, dated);
      expressions.add(expression);
      sources.add(new Timelines.Source(expression, events));
      bodies.put(expression.uri(), StructureParser.parse(text));
      return this;
    }

    @Override
    public TitleCatalog titles() {
      return new TitleCatalog(expressions.stream().map(Expression::work).toList(), Map.of());
    }

    @Override
    public List<Expression> versions(FrbrUri work) {
      return expressions.stream().filter(e -> e.work().uri().equals(work)).toList();
    }

    @Override
    public Timelines timelines() {
      return new Timelines(sources);
    }

    @Override
    public Optional<DocumentBody> body(FrbrUri expression) {
      return Optional.ofNullable(bodies.get(expression));
    }

    @Override
    public ArticleMap map(FrbrUri older, FrbrUri newer) {
      return ArticleMap.between(bodies.get(older), bodies.get(newer));
    }
  }

  private static Expression expression(
      String title, DocumentKind kind, LocalDate from, DatedEvent... dated) {
    Work work =
        new Work(
            FrbrUri.ofWork(kind, "", title), title, kind, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    return new Expression(
        work.uri().at(from.toString()),
        work,
        "",
        null,
        from,
        List.of(dated),
        ForcePeriod.startingOn(from));
  }

  private static List<StaleCitation> check(String text, LocalDate made, CitedLaws laws) {
    Expression draft = expression("渡口办法", DocumentKind.LOCAL_GOVERNMENT_RULE, made);
    DocumentBody body = StructureParser.parse("渡口办法\n\n" + text + "\n");
    return CitationCheck.check(draft.work(), made, body, TODAY, laws);
  }

  private static List<String> told(List<StaleCitation> found) {
    return found.stream()
        .map(stale -> stale.kind() + " " + stale.provision() + " " + stale.cited())
        .toList();
  }

  private static Shelf lamps() {
    return new Shelf()
        .add(OLD_LAMPS, LocalDate.of(2010, 1, 1), List.of())
        .add(NEW_LAMPS, LocalDate.of(2020, 1, 1), List.of());
  }

  @Test
  void findsANumberThatTheLawHasMovedAndSaysWhere() {
    List<StaleCitation> found = check("第一条 具备《灯塔法》第二条规定条件的船工可以看守渡口灯火。", MADE, lamps());

    assertThat(told(found)).containsExactly("DEAD_ARTICLE art_1__para_1 《灯塔法》第二条");
    assertThat(found.getFirst().evidence().article()).isEqualTo("4");
    assertThat(found.getFirst().evidence().quote()).startsWith("第四条");
    assertThat(found.getFirst().explanation()).contains("第二条的内容现为第四条");
  }

  @Test
  void keepsSilentAboutARightNumber() {
    assertThat(check("第一条 依照《灯塔法》第一条办理。", MADE, lamps())).isEmpty();
    assertThat(check("第一条 具备《灯塔法》第四条规定条件的船工可以看守渡口灯火。", LocalDate.of(2021, 1, 1), lamps()))
        .isEmpty();
  }

  @Test
  void findsANumberThatTheLawDoesNotHave() {
    assertThat(told(check("第一条 依照《灯塔法》第九条处罚。", MADE, lamps())))
        .containsExactly("DEAD_ARTICLE art_1__para_1 《灯塔法》第九条");
  }

  @Test
  void tellsByTheWordsWhereTheOldTextIsNotAtHand() {
    DatedEvent revised = new DatedEvent(DatedEvent.Kind.REVISED, LocalDate.of(2019, 12, 1), "修订");
    Shelf laws = new Shelf().add(NEW_LAMPS, LocalDate.of(2020, 1, 1), List.of(), revised);

    List<StaleCitation> moved = check("第一条 具备《灯塔法》第二条规定条件，年满二十周岁、识水性、无夜盲症的船工可以看守灯塔。", MADE, laws);
    List<StaleCitation> right = check("第一条 具备《灯塔法》第四条规定条件，年满二十周岁、识水性、无夜盲症的船工可以看守灯塔。", MADE, laws);

    assertThat(told(moved)).containsExactly("DEAD_ARTICLE art_1__para_1 《灯塔法》第二条");
    assertThat(right).isEmpty();
  }

  @Test
  void findsALawThatAnotherHasRepealedWithItsWords() {
    LifecycleEvent end =
        new LifecycleEvent(
            "灯塔法",
            null,
            null,
            LifecycleEvent.Kind.REPEALED,
            LifecycleEvent.Scope.WHOLE,
            List.of(),
            LocalDate.of(2022, 1, 1),
            new org.faheng.corpus.structure.Span(0, 1),
            EId.article("2"));
    Shelf laws =
        new Shelf()
            .add(OLD_LAMPS, LocalDate.of(2010, 1, 1), List.of())
            .add(
                "航标法\n\n第一条 航标由海事机构管理。\n\n第二条 本法自2022年1月1日起施行。《灯塔法》同时废止。\n",
                LocalDate.of(2022, 1, 1),
                List.of(end));

    List<StaleCitation> found = check("第一条 依照《灯塔法》处罚。\n\n第二条 本办法施行，《灯塔法》停止执行。", MADE, laws);

    assertThat(told(found)).containsExactly("REPEALED art_1__para_1 《灯塔法》");
    assertThat(found.getFirst().operative()).isTrue();
    assertThat(found.getFirst().evidence().quote()).isEqualTo("《灯塔法》同时废止。");
    assertThat(check("第一条 《灯塔法》施行前已建的灯塔照旧。", MADE, laws)).isEmpty();
    assertThat(check("第一条 原《灯塔法》设立的灯塔照旧。", MADE, laws)).isEmpty();
  }

  @Test
  void knowsRepealedLawsThatAreNotAtHand() {
    CitedLaws none = new Shelf();

    List<StaleCitation> found =
        check("第一条 根据《中华人民共和国物权法》制定本办法。\n\n第二条 遗产依照继承法的规定继承。\n\n第三条 依照劳动合同法办理。", MADE, none);

    assertThat(told(found))
        .containsExactly("REPEALED art_1__para_1 《中华人民共和国物权法》", "REPEALED art_2__para_1 继承法");
    assertThat(found.getLast().quoted()).isFalse();
    assertThat(found.getFirst().explanation()).contains("2021-01-01", "民法典");
  }

  @Test
  void findsALawNotYetInForceAndAgenciesMergedOncePerName() {
    Shelf laws = new Shelf().add(NEW_LAMPS, LocalDate.of(2026, 1, 1), List.of());

    assertThat(told(check("第一条 根据《灯塔法》制定本办法。", MADE, laws)))
        .containsExactly("NOT_YET_IN_FORCE art_1__para_1 《灯塔法》");
    Shelf amended =
        new Shelf()
            .add(
                NEW_LAMPS,
                LocalDate.of(2026, 1, 1),
                List.of(),
                new DatedEvent(DatedEvent.Kind.IN_FORCE, LocalDate.of(2001, 1, 1), "施行"));
    assertThat(told(check("第一条 根据《灯塔法》制定本办法。", MADE, amended))).isEmpty();
    List<StaleCitation> agencies = check("第一条 由国土资源局登记。\n\n第二条 国土资源局应当公示。", MADE, new Shelf());
    assertThat(told(agencies)).containsExactly("FORMER_AGENCY art_1__para_1 国土资源局");
    assertThat(agencies.getFirst().explanation()).contains("共 2 处");
  }
}
