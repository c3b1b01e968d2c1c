package org.faheng.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.analysis.LayQuestions;
import org.faheng.corpus.document.LegalForce;
import org.faheng.extract.TextExtractors;
import org.faheng.index.Evidence;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.Meaning;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.index.TextKey;
import org.faheng.index.VectorStore;
import org.faheng.index.engine.AskedTexts;
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IndexCopy;
import org.faheng.ingest.IngestProgress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both engines give the same hits, totals, facets and pages for the same regulations, which are
 * copied from one to the other and there spread over three shards; what may differ is said in the
 * package of the second.
 */
class EnginesAgreeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final List<String> THINGS =
      List.of("灯塔", "渡船", "犬只", "渔网", "码头", "堤坝", "风筝", "水井", "果树", "蜂箱");

  private static final int SPREAD = 16;

  private static final LayQuestions QUESTIONS =
      LayQuestions.of(
          List.of(
              asked("为了保护渡船，制定本条例。", "1", "摆渡的老船没人管找谁来检查"),
              asked("为了保护风筝，制定本条例。", "1", "放风筝的地方谁说了算")));

  private static final LegalLanguage LANGUAGE =
      new LegalLanguage(
          LegalLanguage.shipped().analyzer(),
          LegalLanguage.shipped().synonyms(),
          LegalLanguage.shipped().weights(),
          () -> new AskedTexts(QUESTIONS));

  private static LayQuestions.Asked asked(String text, String article, String question) {
    return new LayQuestions.Asked(TextKey.of(text), "管理条例", article, question);
  }

  @TempDir private static Path root;
  private static DataFolder embedded;
  private static DataFolder clustered;
  private static LegalIndex lucene;
  private static LegalIndex cluster;

  @BeforeAll
  static void fill() throws IOException {
    ElasticsearchEngine engine =
        new ElasticsearchEngine(
            new ElasticsearchSettings(
                List.of(SharedNode.uri()), "", "", null, SharedNode.name(root), 3),
            LANGUAGE);
    embedded = folder(new LuceneEngine(LANGUAGE));
    clustered = folder(engine);
    for (int i = 0; i < THINGS.size(); i++) {
      write(i, THINGS.get(i), THINGS.get((i + 3) % THINGS.size()));
    }
    embedded.ingest(List.of(root.resolve("files")), IngestProgress.SILENT);
    lucene = embedded.open();
    addVectors();
    lucene.refresh();
    new IndexCopy(embedded, clustered, QUESTIONS).run(IngestProgress.SILENT);
    cluster = clustered.open();
  }

  @AfterAll
  static void close() {
    if (cluster != null) {
      lucene.close();
      cluster.close();
    }
  }

  private static DataFolder folder(IndexEngine engine) {
    return new DataFolder(root.resolve("data"), engine, TextExtractors::standard, 2);
  }

  private static void write(int number, String thing, String other) throws IOException {
    StringBuilder text = new StringBuilder("岳海省" + thing + "管理条例\n");
    text.append("（20%02d年1月1日岳海省第九届人民代表大会常务委员会通过）\n".formatted(number + 5));
    text.append("第一条　为了保护" + thing + "，制定本条例。\n");
    text.append("第二条　管理人应当在三十日内检查" + thing + "，每年检查" + other + "。\n");
    text.append("第三条　损坏" + thing + "的，处二百元以上二千元以下罚款；损坏" + other + "的，责令改正。\n");
    text.append("第四条　依照《岳海省" + other + "管理条例》第三条，可以没收工具。\n");
    text.append("第五条　本条例自20%02d年3月1日起施行。\n".formatted(number + 5));
    Path file = root.resolve("files").resolve(thing + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  private static void addVectors() {
    try (VectorStore store = embedded.vectors()) {
      for (var document : lucene.documents()) {
        for (IndexedProvision provision :
            lucene.document(document.uri()).orElseThrow().provisions()) {
          String words = provision.words();
          store.put(TextKey.of(words), vector(words), VectorStore.Quality.FULL);
        }
      }
      for (LayQuestions.Asked asked : QUESTIONS.rows()) {
        String question = asked.question();
        store.put(TextKey.of(question), vector(question), VectorStore.Quality.FULL);
      }
      store.commit();
    }
  }

  /** What a text has of each thing, over many numbers as real meanings are. */
  private static float[] vector(String text) {
    float[] vector = new float[THINGS.size() * SPREAD];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      int count = text.split(THINGS.get(i / SPREAD), -1).length - 1;
      vector[i] = 0.2f + count + (i % SPREAD) / (float) SPREAD;
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  private static List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    for (String thing : THINGS) {
      queries.add(new Query.Words("损坏" + thing + "怎么处罚"));
      queries.add(new Query.Question(thing + "由谁检查", null));
      queries.add(new Query.Question(thing + "坏了怎么办", new Meaning(vector(thing))));
      queries.add(new Query.Phrase("损坏" + thing));
      queries.add(new Query.Title(thing));
      queries.add(new Query.Near(List.of(thing, "三十日"), 6));
      queries.add(new Query.Cites("岳海省" + thing + "管理条例", ""));
    }
    queries.add(new Query.Words("罚"));
    queries.add(new Query.Without(new Query.Words("二百元罚款"), new Query.Phrase("灯塔")));
    queries.add(new Query.Or(List.of(new Query.Phrase("渡船"), new Query.Title("犬只"))));
    queries.add(new Query.And(List.of(new Query.Words("没收工具"), new Query.Phrase("依照"))));
    queries.add(new Query.Everything());
    return queries;
  }

  private static List<Filter> filters() {
    Filter all = Filter.none(DAY);
    return List.of(
        all,
        all.withForces(Set.of(LegalForce.IN_FORCE)),
        Filter.none(LocalDate.of(2010, 2, 1)).withForces(Set.of(LegalForce.NOT_YET_IN_FORCE)));
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.provision().id()).toList();
  }

  private static void assertSame(SearchRequest request) {
    Hits first = lucene.search(request);
    Hits second = cluster.search(request);

    assertThat(ids(second)).as("hits of %s", request).isEqualTo(ids(first));
    assertThat(second.total()).as("total of %s", request).isEqualTo(first.total());
    assertThat(second.facets()).as("facets of %s", request).isEqualTo(first.facets());
    assertThat(second.perDocument()).as("counts of %s", request).isEqualTo(first.perDocument());
    for (int i = 0; i < first.hits().size(); i++) {
      Hits.Hit one = first.hits().get(i);
      Hits.Hit other = second.hits().get(i);
      assertThat(other.provision()).isEqualTo(one.provision());
      assertThat(other.document()).isEqualTo(one.document());
      assertThat(other.score()).as("score in %s", request).isCloseTo(one.score(), within(0.01));
    }
  }

  @Test
  void giveTheSameHitsTotalsAndFacets() {
    for (Query query : queries()) {
      for (Filter filter : filters()) {
        assertSame(new SearchRequest(query, filter, Sort.RELEVANCE, 10, null, 0, true));
      }
    }
  }

  @Test
  void groupByWorkAlike() {
    for (Query query : queries()) {
      Filter filter = Filter.none(DAY);
      assertSame(new SearchRequest(query, filter, Sort.RELEVANCE, 12, null, 3, false));
      assertSame(new SearchRequest(query, filter, Sort.PUBLISHED_NEWEST, 12, null, 2, true));
    }
  }

  @Test
  void turnPagesAlike() {
    for (Sort sort : Sort.values()) {
      for (int perWork : new int[] {0, 2}) {
        assertThat(walk(cluster, sort, perWork))
            .as("%s", sort)
            .isEqualTo(walk(lucene, sort, perWork));
      }
    }
  }

  private static List<String> walk(LegalIndex index, Sort sort, int perWork) {
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Hits hits =
          index.search(
              new SearchRequest(
                  new Query.Words("检查罚款"), Filter.none(DAY), sort, 4, after, perWork, false));
      seen.addAll(ids(hits));
      after = hits.next();
    } while (after != null && seen.size() < 100);
    return seen;
  }

  @Test
  void explainAQuestionAlike() {
    assertThat(lucene.knowsMeanings()).isTrue();
    assertThat(cluster.knowsMeanings()).isTrue();
    Query.Question question = new Query.Question("渡船坏了谁来检查", new Meaning(vector("渡船")));

    Map<String, Evidence> second =
        cluster.explain(question, Filter.none(DAY)).stream()
            .collect(Collectors.toMap(Evidence::provision, one -> one));
    List<Evidence> first =
        lucene.explain(question, Filter.none(DAY)).stream()
            .sorted(Comparator.comparing(Evidence::provision))
            .toList();

    assertThat(second).hasSize(first.size());
    assertThat(first).anyMatch(one -> one.values().get(Evidence.Part.ASKED) > 0);
    for (Evidence one : first) {
      Evidence other = second.get(one.provision());
      one.values()
          .forEach(
              (part, value) ->
                  assertThat(other.values().get(part))
                      .as("%s of %s", part, one.provision())
                      .isCloseTo(value, within(tolerance(part))));
    }
  }

  /** The cluster rounds lengths of documents; a copied vector may differ in the last digit. */
  private static double tolerance(Evidence.Part part) {
    return switch (part) {
      case DOCUMENT -> 0.02;
      case MEANING, ASKED_MEANING -> 0.005;
      default -> 1e-6;
    };
  }

  @Test
  void findTheSameNeighboursInMeaning() {
    Query boats = new Query.Phrase("损坏渡船");
    IndexedProvision one =
        lucene.search(SearchRequest.top(boats, Filter.none(DAY), 1)).hits().getFirst().provision();

    List<Hits.Hit> first = lucene.nearest(one.document(), one.eId(), Filter.none(DAY), 3);
    List<Hits.Hit> second = cluster.nearest(one.document(), one.eId(), Filter.none(DAY), 3);

    assertThat(first).hasSize(3);
    assertThat(second)
        .extracting(Hits.Hit::score)
        .zipSatisfy(
            first.stream().map(Hits.Hit::score).toList(),
            (other, score) -> assertThat(other).isCloseTo(score, within(0.005)));
  }

  @Test
  void copyOnlyWhatHasChanged() throws IOException {
    IndexCopy.Result again =
        new IndexCopy(embedded, clustered, QUESTIONS).run(IngestProgress.SILENT);

    assertThat(again.copied()).isZero();
    assertThat(again.vectors()).isZero();
    assertThat(again.unchanged()).isEqualTo(THINGS.size());
  }

  @Test
  void copyBackWhatWasCopied(@TempDir Path other) throws IOException {
    DataFolder back = new DataFolder(other, new LuceneEngine(), TextExtractors::standard, 1);

    IndexCopy.Result result = new IndexCopy(clustered, back).run(IngestProgress.SILENT);

    assertThat(result.copied()).isEqualTo(THINGS.size());
    try (LegalIndex index = back.open()) {
      assertThat(index.documents()).isEqualTo(lucene.documents());
      assertThat(index.knowsMeanings()).isTrue();
    }
  }
}
