package org.faheng.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.IndexEngine.IndexBusyException;
import org.faheng.index.IndexEngine.IndexFormatException;
import org.faheng.index.IndexGenerations;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.LegalIndexWriter.RefusedException;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to writing into a cluster. */
class ElasticsearchWriterTest {
  private static final Path FIRST = Path.of("g1");

  @TempDir private Path folder;
  private ElasticsearchEngine engine;

  @BeforeEach
  void start() {
    engine = SharedNode.engine(folder);
  }

  @AfterEach
  void stop() {
    if (engine != null) {
      engine.close();
    }
  }

  private static IndexedDocument document(String title, String authority, String words) {
    FrbrUri workUri = FrbrUri.ofWork(DocumentKind.LAW, "", title);
    Authority maker = new Authority(authority, Authority.Kind.OTHER, Jurisdiction.NATIONAL);
    Work work = new Work(workUri, title, DocumentKind.LAW, maker, Jurisdiction.NATIONAL);
    FrbrUri uri = workUri.at("v1");
    IndexedProvision only =
        new IndexedProvision(
            uri,
            EId.article("1"),
            "第一条",
            "1",
            List.of(),
            new Span(0, words.length()),
            words,
            List.of());
    return new IndexedDocument(
        new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN),
        new Manifestation(title, "text/plain", "00", 3),
        "",
        DocumentSummary.Links.NONE,
        words,
        List.of(only));
  }

  private long count(Query query) {
    try (LegalIndex index = engine.open(FIRST)) {
      return index.search(SearchRequest.top(query, Filter.none(LocalDate.EPOCH), 1)).total();
    }
  }

  @Test
  void tellsWhichDocumentTheClusterRefusedAndKeepsTheOthers() {
    // no cluster takes a name of more than 32,766 bytes
    IndexedDocument bad = document("坏法", "局".repeat(20_000), "第一条 灯塔。");
    try (LegalIndexWriter writer = engine.write(FIRST)) {
      writer.add(document("好法", "某局", "第一条 灯塔。"));
      writer.add(bad);

      assertThatThrownBy(writer::commit)
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.reasons()).containsOnlyKeys(bad.expression().uri()));
    }
    assertThat(count(new Query.Everything())).isEqualTo(1);
  }

  @Test
  void takesLongWordsAndLongTexts() {
    String word = "x".repeat(300);
    String text = "第一条 " + word + "，" + "灯塔照海。".repeat(60_000) + "守塔人";
    try (LegalIndexWriter writer = engine.write(FIRST)) {
      writer.add(document("长法", "某局", text));
      writer.commit();
    }

    assertThat(count(new Query.Phrase(word))).isEqualTo(1);
    assertThat(count(new Query.Phrase("守塔人"))).isEqualTo(1);
  }

  @Test
  void letsOneProcessWriteAtATime() {
    try (LegalIndexWriter first = engine.write(FIRST)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> engine.write(FIRST)).isInstanceOf(IndexBusyException.class);
    }
    engine.write(FIRST).close();
  }

  @Test
  void takesBackWhatABrokenOffWriterLeft() {
    try (LegalIndexWriter writer = engine.write(FIRST)) {
      writer.add(document("甲法", "某局", "第一条 灯塔。"));
      writer.commit();
      writer.add(document("乙法", "某局", "第一条 灯塔。"));
      // as if the process had ended here: entries are there, no commit, nobody holds the lock
      ((ElasticsearchLegalIndexWriter) writer).breakOff();
    }
    try (LegalIndexWriter next = engine.write(FIRST)) {
      next.add(document("丙法", "某局", "第一条 灯塔。"));
      next.commit();
    }

    try (LegalIndex index = engine.open(FIRST)) {
      assertThat(index.documents())
          .extracting(one -> one.work().title())
          .containsExactly("丙法", "甲法");
    }
    assertThat(count(new Query.Phrase("灯塔"))).isEqualTo(2);
  }

  @Test
  void swapsGenerationsByAlias() throws Exception {
    IndexGenerations generations = engine.generations().orElseThrow();
    assertThat(generations.isEmpty()).isTrue();
    Path current = generations.current();
    try (LegalIndexWriter writer = engine.write(current)) {
      writer.add(document("甲法", "某局", "第一条 灯塔。"));
      writer.commit();
    }
    Path next = generations.next();
    assertThat(generations.current()).isEqualTo(current);

    generations.swap(next);
    generations.sweep();

    assertThat(engine.generations().orElseThrow().current()).isEqualTo(next);
    assertThat(count(new Query.Everything())).isZero();
  }

  @Test
  void asksForARebuildWhereAnotherVersionWroteTheIndex() {
    engine.write(FIRST).close();
    try (Cluster cluster = new Cluster(settings())) {
      new IndexState("old", "0", "", false, List.of()).write(cluster, settings().index() + "-g1");
    }

    assertThatThrownBy(() -> engine.open(FIRST)).isInstanceOf(IndexFormatException.class);
    assertThatThrownBy(() -> engine.write(FIRST)).isInstanceOf(IndexFormatException.class);
  }

  private ElasticsearchSettings settings() {
    return ElasticsearchSettings.open(SharedNode.name(folder), SharedNode.uri());
  }
}
