package org.faheng.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faheng.corpus.citation.Citator;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.LifecycleEvent;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.corpus.structure.Unit;
import org.faheng.index.Hits.Count;
import org.faheng.index.Hits.FacetField;
import org.faheng.index.Query.And;
import org.faheng.index.Query.Everything;
import org.faheng.index.Query.Near;
import org.faheng.index.Query.Or;
import org.faheng.index.Query.Phrase;
import org.faheng.index.Query.Title;
import org.faheng.index.Query.Without;
import org.faheng.index.Query.Words;
import org.faheng.index.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine behind the port must do; each engine's test says how to open it. */
public abstract class LegalIndexContract {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Filter ALL = Filter.none(DAY);

  private static final String LAMPS =
      """
      中华人民共和国灯塔法

      第一章 总则

      第一条 为了看护灯塔，制定本法。

      第二条 守塔人应当在三十日内更换灯芯，费用不超过一百元。

      第三条 损坏灯塔的，处二千元以上五千元以下罚款。

      第三十三条 守塔人可以养犬。
      """;
  private static final String DOGS =
      """
      乐棠县养犬办法

      第一条 养犬人应当为犬登记。

      第二条 遛狗不牵绳的，责令改正，处罚款。

      第三条 海边遛犬须避开灯塔。
      """;
  private static final String BOATS =
      """
      渡船条例

      第一条 渡船应当夜间点灯。

      第二条 船长每年检查渡船一次。
      """;

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
    writer.add(lamps(ForcePeriod.startingOn(LocalDate.of(2020, 1, 1))));
    writer.add(
        document(
            DOGS,
            DocumentKind.LOCAL_GOVERNMENT_RULE,
            "乐棠县人民政府",
            new Jurisdiction("乐棠县", Jurisdiction.Level.COUNTY, "山东省"),
            LocalDate.of(2022, 5, 1),
            ForcePeriod.startingOn(LocalDate.of(2022, 6, 1))));
    writer.add(
        document(
            BOATS,
            DocumentKind.ADMINISTRATIVE_REGULATION,
            "国务院",
            Jurisdiction.NATIONAL,
            null,
            ForcePeriod.UNKNOWN));
    writer.commit();
    index = openIndex(folder);
  }

  @AfterEach
  void close() {
    index.close();
    writer.close();
  }

  private static IndexedDocument lamps(ForcePeriod force) {
    return document(
        LAMPS,
        DocumentKind.LAW,
        "全国人民代表大会",
        Jurisdiction.NATIONAL,
        LocalDate.of(2019, 12, 1),
        force);
  }

  private static IndexedDocument document(
      String text,
      DocumentKind kind,
      String authority,
      Jurisdiction place,
      @Nullable LocalDate published,
      ForcePeriod force) {
    String title = text.lines().findFirst().orElseThrow();
    FrbrUri workUri = FrbrUri.ofWork(kind, "", title);
    Authority maker = new Authority(authority, Authority.Kind.OTHER, place);
    Work work = new Work(workUri, title, kind, maker, place);
    FrbrUri uri = workUri.at(published == null ? "v1" : published.toString());
    Expression expression = new Expression(uri, work, "", null, published, List.of(), force);
    DocumentBody body = StructureParser.parse(text);
    List<IndexedProvision> provisions = new ArrayList<>();
    List<CitedPlace> cited = Citator.outgoing(work, body);
    for (Unit unit : body.units()) {
      String words = unit.span().of(text).strip();
      List<CitedPlace> here =
          cited.stream()
              .filter(cite -> unit.span().contains(cite.span().start()))
              .map(cite -> cite.from(unit.span().start()))
              .toList();
      provisions.add(
          new IndexedProvision(
              uri,
              unit.eId(),
              unit.label(),
              unit.article(),
              unit.headings(),
              unit.span(),
              words,
              here));
    }
    Manifestation file = new Manifestation(title + ".txt", "text/plain", "00", text.length());
    return new IndexedDocument(expression, file, "", DocumentSummary.Links.NONE, text, provisions);
  }

  @Test
  void findsTheProvisionsThatCiteAWorkOrAnArticleOfIt() {
    String text = "渡口规则\n\n第一条 依照《灯塔法》第二条点灯。\n\n第二条 遵守《灯塔法》。\n\n第三条 灯塔法之外的灯。\n";
    IndexedDocument citing =
        document(
            text,
            DocumentKind.DEPARTMENT_RULE,
            "交通部",
            Jurisdiction.NATIONAL,
            LocalDate.of(2023, 1, 1),
            ForcePeriod.startingOn(LocalDate.of(2023, 1, 1)));
    writer.add(citing);
    writer.commit();
    index.refresh();

    assertThat(names(search(new Query.Cites("灯塔法", ""))))
        .containsExactly("渡口规则 art_1", "渡口规则 art_2");
    Hits article = search(new Query.Cites("灯塔法", "2"));
    assertThat(names(article)).containsExactly("渡口规则 art_1");
    assertThat(article.hits().getFirst().provision().cited())
        .isEqualTo(citing.provisions().getFirst().cited());
    assertThat(search(new Query.Cites("灯塔法", "3")).total()).isZero();
    assertThat(search(new Query.Cites("渡口规则", "")).total()).isZero();
  }

  @Test
  void keepsWhatADocumentSaysOfOthers() {
    LifecycleEvent event =
        new LifecycleEvent(
            "旧灯塔法",
            null,
            LocalDate.of(1990, 1, 1),
            LifecycleEvent.Kind.REPEALED,
            LifecycleEvent.Scope.PART,
            List.of(ProvisionRef.article("3")),
            LocalDate.of(2020, 1, 1),
            new Span(3, 9),
            EId.article("5"));
    IndexedDocument told =
        lamps(ForcePeriod.startingOn(LocalDate.of(2020, 1, 1)))
            .withLinks(new DocumentSummary.Links("灯塔法", List.of("船舶法"), List.of(event)));
    writer.add(told);
    writer.updateForce(
        told.expression().uri(),
        ForcePeriod.startingOn(LocalDate.of(2020, 1, 1))
            .endedBy(LocalDate.of(2024, 1, 1), LegalForce.REPEALED));
    writer.commit();
    index.refresh();

    DocumentSummary kept =
        index.documents().stream()
            .filter(document -> document.uri().equals(told.expression().uri()))
            .findFirst()
            .orElseThrow();
    assertThat(kept.links()).isEqualTo(told.links());
    assertThat(kept.expression().force().at(LocalDate.of(2022, 1, 1)))
        .isEqualTo(LegalForce.UNKNOWN);
    assertThat(kept.expression().force().at(LocalDate.of(2024, 1, 1)))
        .isEqualTo(LegalForce.REPEALED);
  }

  private Hits search(Query query) {
    return index.search(SearchRequest.top(query, ALL, 20));
  }

  /** Ids without the version: 灯塔法 art_3. */
  private static List<String> names(Hits hits) {
    return hits.hits().stream()
        .map(hit -> hit.document().title() + " " + hit.provision().eId().value())
        .toList();
  }

  private void assertMatches(Query query, String... wanted) {
    Hits hits = search(query);
    assertThat(names(hits)).as("%s", query).containsExactlyInAnyOrder(wanted);
    assertThat(hits.total()).as("total of %s", query).isEqualTo(wanted.length);
  }

  @Test
  void ranksProvisionsThatCoverMoreWordsFirst() {
    assertThat(names(search(new Words("遛狗不牵绳会被罚款吗")))).first().isEqualTo("乐棠县养犬办法 art_2");
    assertThat(names(search(new Words("损坏灯塔怎么罚款")))).first().isEqualTo("中华人民共和国灯塔法 art_3");
  }

  @Test
  void findsSingleCharacters() {
    assertThat(names(search(new Words("绳")))).containsExactly("乐棠县养犬办法 art_2");
    assertMatches(new Phrase("绳"), "乐棠县养犬办法 art_2");
  }

  @Test
  void findsPhrasesInTextLabelAndTitle() {
    assertMatches(new Phrase("牵绳"), "乐棠县养犬办法 art_2");
    assertMatches(new Phrase("绳牵"));
    assertMatches(new Phrase("第三十三条"), "中华人民共和国灯塔法 art_33");
    assertMatches(new Phrase("渡船条例"), "渡船条例 art_1", "渡船条例 art_2");
    assertMatches(new Phrase("看护灯塔，制定"), "中华人民共和国灯塔法 art_1");
    assertMatches(new Phrase("看护灯塔制定"));
  }

  @Test
  void readsWidthScriptAndNumeralsAlike() {
    assertMatches(new Phrase("第33条"), "中华人民共和国灯塔法 art_33");
    assertMatches(new Phrase("第３３條"), "中华人民共和国灯塔法 art_33");
    assertMatches(new Phrase("30日內"), "中华人民共和国灯塔法 art_2");
    assertMatches(new Phrase("100元"), "中华人民共和国灯塔法 art_2");
    assertMatches(new Phrase("處2000元以上"), "中华人民共和国灯塔法 art_3");
    assertThat(names(search(new Words("損壞燈塔")))).first().isEqualTo("中华人民共和国灯塔法 art_3");
  }

  @Test
  void findsPhrasesNearEachOtherInAnyOrder() {
    assertMatches(new Near(List.of("灯芯", "守塔人"), 12), "中华人民共和国灯塔法 art_2");
    assertMatches(new Near(List.of("灯芯", "守塔人"), 2));
  }

  @Test
  void combinesQueriesAsSets() {
    Phrase dog = new Phrase("犬");
    Phrase tower = new Phrase("灯塔");
    assertMatches(new And(List.of(dog, new Phrase("避开"))), "乐棠县养犬办法 art_3");
    assertMatches(new Without(new Words("罚款"), new Phrase("养犬")), "中华人民共和国灯塔法 art_3");
    assertMatches(
        new Or(List.of(new Phrase("牵绳"), new Phrase("船长"))), "乐棠县养犬办法 art_2", "渡船条例 art_2");
    assertMatches(new Without(tower, new Title("灯塔法")), "乐棠县养犬办法 art_3");
    assertMatches(new And(List.of(new Everything(), new Phrase("船长"))), "渡船条例 art_2");
  }

  @Test
  void findsTitles() {
    assertMatches(new Title("渡船"), "渡船条例 art_1", "渡船条例 art_2");
    assertMatches(new Title("火车"));
  }

  @Test
  void answersNothingForWordsThatNobodyWrote() {
    assertMatches(new Words("鼯鼠鬃毛"));
    assertMatches(new Words("，。"));
  }

  @Test
  void narrowsByFilters() {
    assertThat(filtered(kinds(Set.of(DocumentKind.LAW)))).isEqualTo(4);
    assertThat(filtered(regions(Set.of("山东省")))).isEqualTo(3);
    assertThat(filtered(regions(Set.of("乐棠县")))).isEqualTo(3);
    assertThat(filtered(ALL.withForces(Set.of(LegalForce.IN_FORCE)))).isEqualTo(7);
    assertThat(filtered(ALL.withForces(Set.of(LegalForce.UNKNOWN)))).isEqualTo(2);
    assertThat(filtered(ALL.within(uriOf("渡船条例")))).isEqualTo(2);
    Filter published =
        new Filter(
            Set.of(),
            Set.of("乐棠县人民政府"),
            Set.of(),
            Set.of(),
            LocalDate.of(2022, 5, 1),
            LocalDate.of(2022, 5, 1),
            LocalDate.of(2022, 6, 1),
            null,
            null,
            DAY);
    assertThat(filtered(published)).isEqualTo(3);
  }

  private long filtered(Filter filter) {
    return index.search(SearchRequest.top(new Everything(), filter, 1)).total();
  }

  private static Filter kinds(Set<DocumentKind> kinds) {
    return new Filter(kinds, Set.of(), Set.of(), Set.of(), null, null, null, null, null, DAY);
  }

  private static Filter regions(Set<String> regions) {
    return new Filter(Set.of(), Set.of(), regions, Set.of(), null, null, null, null, null, DAY);
  }

  private FrbrUri uriOf(String title) {
    return index.documents().stream()
        .filter(document -> document.work().title().equals(title))
        .findFirst()
        .orElseThrow()
        .uri();
  }

  @Test
  void countsFacets() {
    Hits hits =
        index.search(new SearchRequest(new Everything(), ALL, Sort.RELEVANCE, 1, null, 0, true));
    assertThat(hits.facets().get(FacetField.KIND))
        .containsExactly(new Count("法律", 4), new Count("地方政府规章", 3), new Count("行政法规", 2));
    assertThat(hits.facets().get(FacetField.FORCE))
        .containsExactly(new Count("现行有效", 7), new Count("时效不明", 2));
    assertThat(hits.facets().get(FacetField.PUBLISHED_YEAR))
        .containsExactly(new Count("2019", 4), new Count("2022", 3));
    assertThat(hits.facets().get(FacetField.REGION))
        .containsExactlyInAnyOrder(new Count("全国", 6), new Count("乐棠县", 3), new Count("山东省", 3));
    assertThat(hits.facets().get(FacetField.AUTHORITY)).hasSize(3);
    assertThat(search(new Everything()).facets()).isEmpty();
  }

  @Test
  void sortsByDateAndPrecedence() {
    assertThat(firstTitle(Sort.PUBLISHED_NEWEST)).isEqualTo("乐棠县养犬办法");
    assertThat(firstTitle(Sort.PUBLISHED_OLDEST)).isEqualTo("中华人民共和国灯塔法");
    assertThat(firstTitle(Sort.IN_FORCE_NEWEST)).isEqualTo("乐棠县养犬办法");
    assertThat(firstTitle(Sort.PRECEDENCE)).isEqualTo("中华人民共和国灯塔法");
  }

  private String firstTitle(Sort sort) {
    SearchRequest request = new SearchRequest(new Everything(), ALL, sort, 20, null, 0, false);
    return index.search(request).hits().getFirst().document().title();
  }

  @Test
  void walksEverythingExactlyOncePageByPage() {
    for (Sort sort : Sort.values()) {
      assertThat(walk(new Everything(), sort, 0)).as("%s", sort).hasSize(9).doesNotHaveDuplicates();
      assertThat(walk(new Words("灯塔罚款养犬"), sort, 0)).as("%s", sort).doesNotHaveDuplicates();
      assertThat(walk(new Everything(), sort, 2)).as("%s", sort).hasSize(6).doesNotHaveDuplicates();
    }
    assertThat(walk(new Words("灯塔罚款养犬"), Sort.RELEVANCE, 0))
        .isEqualTo(names(search(new Words("灯塔罚款养犬"))));
  }

  private List<String> walk(Query query, Sort sort, int perWork) {
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Hits hits = index.search(new SearchRequest(query, ALL, sort, 2, after, perWork, false));
      seen.addAll(names(hits));
      after = hits.next();
    } while (after != null && seen.size() < 50);
    return seen;
  }

  @Test
  void groupsByWork() {
    SearchRequest request =
        new SearchRequest(new Words("灯塔"), ALL, Sort.RELEVANCE, 10, null, 1, false);
    Hits hits = index.search(request);
    assertThat(hits.total()).isEqualTo(2);
    assertThat(hits.hits()).hasSize(2);
    assertThat(hits.hits()).extracting(hit -> hit.document().work()).doesNotHaveDuplicates();
  }

  @Test
  void tellsForceOnAnyDayAndAfterAnUpdate() {
    FrbrUri dogs = uriOf("乐棠县养犬办法");
    Filter early = Filter.none(LocalDate.of(2021, 1, 1));
    assertThat(filtered(early.withForces(Set.of(LegalForce.NOT_YET_IN_FORCE)))).isEqualTo(3);
    ForcePeriod ended =
        ForcePeriod.startingOn(LocalDate.of(2022, 6, 1))
            .endedOn(LocalDate.of(2024, 1, 1), LegalForce.REPEALED);
    writer.updateForce(dogs, ended);
    writer.commit();
    index.refresh();
    assertThat(filtered(ALL.withForces(Set.of(LegalForce.REPEALED)))).isEqualTo(3);
    assertThat(index.document(dogs).orElseThrow().expression().force()).isEqualTo(ended);
    assertThat(
            filtered(Filter.none(LocalDate.of(2023, 1, 1)).withForces(Set.of(LegalForce.IN_FORCE))))
        .isEqualTo(7);
  }

  @Test
  void replacesAndDeletesDocuments() {
    writer.add(lamps(ForcePeriod.UNKNOWN));
    writer.delete(uriOf("渡船条例"));
    writer.commit();
    assertThat(index.documents()).hasSize(3);
    index.refresh();
    assertThat(index.documents()).hasSize(2);
    assertThat(filtered(ALL)).isEqualTo(7);
    assertMatches(new Phrase("船长"));
  }

  @Test
  void givesBackWhatWasPutIn() {
    IndexedDocument wanted = lamps(ForcePeriod.startingOn(LocalDate.of(2020, 1, 1)));
    FrbrUri uri = wanted.expression().uri();
    assertThat(index.document(uri)).contains(wanted);
    assertThat(index.get(uri, new EId("art_3"))).contains(wanted.provisions().get(2));
    assertThat(index.get(uri, new EId("art_99"))).isEmpty();
    assertThat(index.documents()).extracting(DocumentSummary::uri).isSorted().contains(uri);
  }

  @Test
  void keepsOnlyWhatWasCommitted() {
    writer.delete(uriOf("渡船条例"));
    writer.close();
    writer = openWriter(folder);
    index.refresh();
    assertThat(index.documents()).hasSize(3);
  }

  @Test
  void namesEachCommittedState() {
    String before = index.snapshot();
    assertThat(writer.commit()).isEqualTo(before);
    writer.delete(uriOf("渡船条例"));
    String after = writer.commit();
    assertThat(after).isNotEqualTo(before);
    assertThat(index.snapshot()).isEqualTo(before);
    index.refresh();
    assertThat(index.snapshot()).isEqualTo(after);
    assertThat(search(new Everything()).snapshot()).isEqualTo(after);
  }
}
