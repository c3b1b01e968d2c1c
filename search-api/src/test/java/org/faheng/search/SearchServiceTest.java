package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchServiceTest {
  private static final Filter FILTER =
      Filter.none(LocalDate.of(2025, 1, 1)).withForces(SearchOptions.BINDING);
  private static final SearchOptions TOP = SearchOptions.top(FILTER, 10);

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private DataFolder data;

  @SuppressWarnings("NullAway.Init")
  private LegalIndex index;

  @SuppressWarnings("NullAway.Init")
  private SearchLog log;

  @SuppressWarnings("NullAway.Init")
  private SearchService service;

  @BeforeEach
  void opens() throws IOException {
    data = SmallIndex.data(folder);
    index = data.open();
    log = SearchLog.in(data.searchLog());
    service = new SearchService(index, log);
  }

  @AfterEach
  void closes() {
    log.close();
    index.close();
  }

  private static List<String> hits(SearchAnswer answer) {
    return answer.hits().hits().stream().map(hit -> hit.provision().id()).toList();
  }

  @Test
  void tellsADecisionByItsNumberAndDayWithoutForce() {
    DocumentSummary decision = service.search("（2024）岳0723民初1215号", TOP).documents().getFirst();
    assertThat(DocumentFacts.line(decision))
        .isEqualTo("裁判文书 · 乐棠县人民法院 · （2024）岳0723民初1215号 · 2024-09-08作出");
    assertThat(service.catalogue().badge(decision, LocalDate.of(2025, 1, 1))).isNull();
    assertThat(service.catalogue().force(decision, LocalDate.of(2025, 1, 1)).reason())
        .isEqualTo("个案文书，不适用时效性");
  }

  @Test
  void findsProvisionsByTheirWords() {
    SearchAnswer answer = service.search("未使用犬绳 罚款", TOP);

    assertThat(hits(answer).getFirst()).isEqualTo("/cn/local/岳海省养犬管理条例/2020-07-02#art_3");
    assertThat(answer.understanding()).isInstanceOf(Understanding.Words.class);
    assertThat(answer.hits().snapshot()).isEqualTo(index.snapshot());
  }

  @Test
  void leavesOutWhatNoLongerBindsUnlessAsked() {
    assertThat(hits(service.search("缴纳管理费", TOP))).noneMatch(id -> id.contains("2010-03-01"));
    SearchOptions any = SearchOptions.top(FILTER.withForces(Set.of()), 10);

    assertThat(hits(service.search("缴纳管理费", any)).getFirst())
        .isEqualTo("/cn/local/岳海省养犬管理条例/2010-03-01#art_2");
  }

  @Test
  void putsTheClauseThatIsNamedFirst() {
    SearchAnswer answer = service.search("养犬管理条例第三条", TOP);

    assertThat(answer.clause().clause()).isNotNull();
    assertThat(answer.documents()).isEmpty();
  }

  @Test
  void findsDocumentsByNumberCaseNumberAndTitle() {
    assertThat(service.search("乐政办字[2023]3号", TOP).documents())
        .extracting(document -> document.manifestation().path())
        .containsExactly("犬只收容细则.txt");
    assertThat(service.search("(2024)岳0723民初1215号", TOP).documents())
        .extracting(document -> document.manifestation().path())
        .containsExactly("判决.txt");
    assertThat(service.search("岳海省养犬管理条例", TOP).documents())
        .extracting(document -> document.manifestation().path())
        .containsExactly("养犬条例2020.txt");
  }

  @Test
  void suggestsNumbersThatDifferInOnePlace() {
    SearchAnswer answer = service.search("乐政办字〔2022〕3号", TOP);

    assertThat(answer.documents()).isEmpty();
    assertThat(answer.suggestions()).containsExactly("乐政办字〔2023〕3号");
  }

  @Test
  void listsEverythingUnderTheFilterForAnEmptyQuestion() {
    Filter judgments =
        new Filter(
            Set.of(DocumentKind.JUDGMENT),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            LocalDate.of(2025, 1, 1));

    assertThat(hits(service.search("", SearchOptions.top(judgments, 10))))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("/cn/judgment/"));
  }

  @Test
  void recordsEachQuestionAndReplaysIt() throws IOException {
    SearchAnswer first = service.search("犬绳", TOP);
    SearchAnswer second = service.search("“犬绳” 换行\n引号\"", TOP);

    assertThat(first.logId()).isEqualTo("S-000001");
    assertThat(second.logId()).isEqualTo("S-000002");
    assertThat(Files.readAllLines(data.searchLog())).hasSize(2);
    SearchLog.Entry entry = log.find("S-000001").orElseThrow();
    assertThat(entry.question()).isEqualTo("犬绳");
    assertThat(entry.options()).isEqualTo(TOP);
    assertThat(entry.hits()).isEqualTo(hits(first));

    SearchLog.Replay replay = SearchLog.replay(entry, service);

    assertThat(replay.sameSnapshot()).isTrue();
    assertThat(replay.sameHits()).isTrue();
    assertThat(Files.readAllLines(data.searchLog())).hasSize(2);
    assertThat(log.find("S-000009")).isEmpty();
  }

  @Test
  void continuesTheNumbersOfALogThatExists() {
    service.search("犬绳", TOP);
    log.close();

    log = SearchLog.in(data.searchLog());

    assertThat(new SearchService(index, log).search("犬绳", TOP).logId()).isEqualTo("S-000002");
  }

  @Test
  void saysWhenTheIndexHasChangedSinceTheRecord() throws IOException {
    SearchLog.Entry entry = log.find(service.search("犬绳", TOP).logId()).orElseThrow();
    Path more = folder.resolve("养犬须知.txt");
    Files.writeString(more, "养犬须知\n一、犬绳犬绳犬绳。\n");
    data.ingest(List.of(more), IngestProgress.SILENT);
    index.refresh();

    SearchLog.Replay replay = SearchLog.replay(entry, service);

    assertThat(replay.sameSnapshot()).isFalse();
    assertThat(replay.sameHits()).isFalse();
  }

  @Test
  void keepsNoRecordWithoutALog() {
    assertThat(new SearchService(index, SearchLog.none()).search("犬绳", TOP).logId()).isEmpty();
    assertThat(SearchLog.none().find("S-000001")).isEmpty();
  }
}
