package org.faheng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseHits.CaseHit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine must do with cases; the cases are our own writing. */
public abstract class SimilarCasesContract {
  private static final String FACTS = "被告人赵大海深夜翻墙进入青岛市一处养殖场，剪断铁丝网，盗走海参两箱，次日卖给收购商，得款三千元。";

  private static final String LONG_FACTS =
      FACTS
          + "次月十日夜里，被告人又到同一处养殖场，用钢钳剪断新装的铁丝网，盗走海参一箱，藏在自家地窖。"
          + "场主清点池子时发现少了海参，当天向派出所报案。民警调取路口录像后找到被告人，追回海参半箱，发还场主。"
          + "被告人到案后如实供述，并退赔了其余的价款。";

  @TempDir Path folder;
  private LegalIndexWriter writer;
  private LegalIndex index;

  /** Opens the engine's writer; the folder is this test's own. */
  protected abstract LegalIndexWriter openWriter(Path folder);

  /** Opens the engine's index. */
  protected abstract LegalIndex openIndex(Path folder);

  @BeforeEach
  void fill() {
    writer = openWriter(folder);
    add("海参", "被告人钱小河夜间翻墙进入养殖场，剪断铁丝网盗走海参三箱，卖给收购商。", head("刑事", "盗窃罪", "2023", "刑法#264", "刑法#67"));
    add("同名", "原告赵大海在青岛市经营渔具店，与邻居因门前停车发生争吵。", head("民事", "健康权纠纷", "2022", "民法典#1165"));
    add(
        "酒驾",
        "被告人孙江酒后驾驶小型汽车，在路口被交警拦下，经检验血液酒精含量超标。",
        head("刑事", "危险驾驶罪", "2021", "刑法#133-1", "刑法#67"));
    add("抢夺", "被告人周湖骑摩托车夺走路人手提包，包内有现金三千元。", head("刑事", "抢夺罪", "2020", "刑法#267", "刑法#67"));
    writer.commit();
    index = openIndex(folder);
  }

  @AfterEach
  void close() {
    index.close();
    writer.close();
  }

  private static CaseHead head(String type, String cause, String year, String... provisions) {
    return new CaseHead(
        Map.of(
            CaseField.TYPE, Set.of(type),
            CaseField.CAUSE, Set.of(cause),
            CaseField.YEAR, Set.of(year)),
        Set.of(provisions));
  }

  private void add(String name, String facts, CaseHead head) {
    FrbrUri uri = uri(name);
    String text = "某县人民法院判决书\n" + facts;
    Work work =
        new Work(uri, name, DocumentKind.JUDGMENT, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    Span span = new Span(text.length() - facts.length(), text.length());
    writer.add(
        new IndexedDocument(
                new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN),
                new Manifestation(name, "text/plain", "", 0),
                "",
                DocumentSummary.Links.NONE,
                text,
                List.of())
            .withCase(new CaseText(head, List.of(new CasePart(CasePart.Kind.FACTS, span)))));
  }

  private static FrbrUri uri(String name) {
    return new FrbrUri("/cn/judgment/" + name);
  }

  private List<String> titles(CaseQuery query) {
    return index.similar(query).hits().stream().map(hit -> hit.document().title()).toList();
  }

  private static CaseQuery query(String facts, CaseFilter filter) {
    return new CaseQuery(facts, Set.of(), Set.of(), filter, 10);
  }

  @Test
  void putsTheSameDeedBeforeTheSameNames() {
    assertThat(titles(query(FACTS, CaseFilter.NONE))).startsWith("海参");
  }

  @Test
  void favoursTheCauseThatAPersonHasSet() {
    String vague = "被告人拿走他人财物，价值三千元";

    assertThat(titles(new CaseQuery(vague, Set.of("抢夺罪"), Set.of(), CaseFilter.NONE, 10)))
        .startsWith("抢夺");
  }

  @Test
  void comparesOnlyTheCasesThatPassTheFilter() {
    CaseFilter criminal = CaseFilter.NONE.with(CaseField.TYPE, Set.of("刑事"));

    assertThat(index.similar(query(FACTS, criminal)).compared()).isEqualTo(3);
    assertThat(titles(query(FACTS, criminal))).doesNotContain("同名");
    assertThat(titles(query(FACTS, criminal.inYears(0, 2022)))).doesNotContain("海参");
    assertThat(titles(query(FACTS, criminal.amongst(Set.of(uri("酒驾")))))).containsExactly("酒驾");
    assertThat(titles(query(FACTS, CaseFilter.NONE.leavingOut(Set.of(uri("海参"))))))
        .doesNotContain("海参");
    CaseFilter either =
        CaseFilter.NONE.either(
            List.of(
                Map.of(CaseField.CAUSE, Set.of("抢夺罪")), Map.of(CaseField.YEAR, Set.of("2022"))));
    assertThat(titles(query(FACTS, either))).containsExactlyInAnyOrder("抢夺", "同名");
  }

  @Test
  void comparesTheCasesThatCiteAProvision() {
    CaseFilter citing = CaseFilter.NONE.with(CaseField.PROVISION, Set.of("刑法#267"));

    assertThat(titles(query(FACTS, citing))).containsExactly("抢夺");
    assertThat(index.similar(query(FACTS, CaseFilter.NONE)).facets().get(CaseField.PROVISION))
        .startsWith(new Hits.Count("刑法#67", 3));
  }

  @Test
  void leavesOutTheCaseThatHasTheVeryWords() {
    String facts = LONG_FACTS;
    add("同文", facts, head("刑事", "盗窃罪", "2024", "刑法#264"));
    add("引文", facts + facts.replace("海参", "鲍鱼") + "二审期间又查明新的事实。", head("刑事", "盗窃罪", "2024"));
    writer.commit();
    index.refresh();

    CaseHits hits = index.similar(query(facts.replace("，", " ， "), CaseFilter.NONE));

    assertThat(hits.itself()).isEqualTo(1);
    assertThat(hits.compared()).isEqualTo(6);
    assertThat(hits.hits())
        .extracting(hit -> hit.document().title())
        .startsWith("引文")
        .doesNotContain("同文");
  }

  @Test
  void keepsACaseThatDiffersInOneName() {
    add("同案", LONG_FACTS.replace("赵大海", "钱小河"), head("刑事", "盗窃罪", "2024"));
    writer.commit();
    index.refresh();

    assertThat(titles(query(LONG_FACTS, CaseFilter.NONE))).startsWith("同案");
  }

  @Test
  void countsTheNearestByFieldAndSuggestsCauses() {
    CaseHits hits = index.similar(query(FACTS, CaseFilter.NONE));

    assertThat(hits.facets().get(CaseField.TYPE)).contains(new Hits.Count("刑事", 3));
    assertThat(hits.likelyCauses().getFirst().cause()).isEqualTo("盗窃罪");
  }

  @Test
  void saysHowMuchOfTheFactsACaseCovers() {
    List<CaseHit> hits = index.similar(query(FACTS, CaseFilter.NONE)).hits();

    assertThat(hits).allSatisfy(hit -> assertThat(hit.covered()).isBetween(0.0, 1.0));
    assertThat(hits.getFirst().covered()).isGreaterThan(hits.getLast().covered());
  }

  @Test
  void readsACaseBackAsItWasWritten() {
    CaseText read = index.document(uri("酒驾")).orElseThrow().caseText();

    assertThat(read).isNotNull();
    assertThat(read.head().causes()).containsExactly("危险驾驶罪");
    assertThat(read.head().year()).isEqualTo(2021);
    assertThat(read.parts()).hasSize(1);
  }

  @Test
  void forgetsADeletedCase() {
    writer.delete(uri("海参"));
    writer.commit();
    index.refresh();

    assertThat(titles(query(FACTS, CaseFilter.NONE))).doesNotContain("海参");
  }

  @Test
  void findsNothingForFactsWithoutWords() {
    assertThat(index.similar(query("……", CaseFilter.NONE)).hits()).isEmpty();
  }
}
