package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faheng.analysis.LayQuestions;
import org.faheng.corpus.document.LegalForce;
import org.faheng.embedding.Embedder;
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
import org.faheng.index.TextKey;
import org.faheng.index.VectorCoverage;
import org.faheng.index.VectorStore;
import org.faheng.index.VectorStore.Quality;
import org.faheng.index.engine.AskedTexts;
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors beside an index, with an embedder that knows two meanings: of boats, and of all else. */
class VectorFillerTest {
  private static final Filter ALL = Filter.none(LocalDate.of(2024, 6, 1));
  private static final float[] BOATS = {1, 0, 0, 0};
  private static final float[] ELSE = {0, 1, 0, 0};

  /** What people ask about the keeper, in words that his article has not. */
  private static final LayQuestions QUESTIONS =
      LayQuestions.of(
          List.of(
              new LayQuestions.Asked(TextKey.of("守塔人应当每日擦拭灯塔。"), "灯塔条例", "1", "看灯的船工偷懒怎么处理"),
              new LayQuestions.Asked(TextKey.of("不在这里的条文。"), "渔港条例", "9", "鱼市几点开门")));

  @TempDir Path root;
  private DataFolder data;
  private LegalIndex index;

  private static final LegalLanguage LANGUAGE =
      new LegalLanguage(
          LegalLanguage.shipped().analyzer(),
          LegalLanguage.shipped().synonyms(),
          LegalLanguage.shipped().weights(),
          () -> new AskedTexts(QUESTIONS));

  private static final Embedder TWO_MEANINGS =
      new Embedder() {
        @Override
        public List<float[]> embed(List<String> texts) {
          return texts.stream().map(text -> text.contains("船") ? BOATS : ELSE).toList();
        }

        @Override
        public void close() {}
      };

  @BeforeEach
  void ingest() throws IOException {
    Path files = Files.createDirectories(root.resolve("files"));
    write(files, "灯塔条例", "第一条　守塔人应当每日擦拭灯塔。", "第二条　损坏灯塔的，处二百元罚款。");
    write(files, "渡口条例", "第一条　渡船应当在夜间点灯。", "第二条　损坏灯塔的，处二百元罚款。");
    data =
        new DataFolder(
            root.resolve("data"), new LuceneEngine(LANGUAGE), TextExtractors::standard, 1);
    data.ingest(List.of(files), IngestProgress.SILENT);
    index = data.open();
  }

  private static void write(Path folder, String title, String... articles) throws IOException {
    String head = "岳海省" + title + "\n（2020年1月1日岳海省第九届人民代表大会常务委员会第二次会议通过）\n";
    Files.writeString(
        folder.resolve(title + ".txt"), head + String.join("\n", articles), StandardCharsets.UTF_8);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private long fill() {
    try (VectorStore store = data.vectors()) {
      VectorFiller filler = new VectorFiller(index, store, QUESTIONS, () -> false);
      return filler.fill(TWO_MEANINGS, Quality.FULL, (documents, total, made) -> {});
    } finally {
      index.refresh();
    }
  }

  private Hits ask(Query query, Filter filter) {
    return index.search(SearchRequest.top(query, filter, 10));
  }

  private static List<String> texts(Hits hits) {
    return hits.hits().stream().map(hit -> hit.provision().text()).toList();
  }

  @Test
  void givesEqualTextsOneVectorAndNeverMakesOneTwice() {
    assertThat(index.knowsMeanings()).isFalse();

    // three texts and one question: the other belongs to no text of this index
    assertThat(fill()).isEqualTo(4);
    assertThat(index.knowsMeanings()).isTrue();
    assertThat(fill()).isZero();
  }

  @Test
  void findsAnArticleByAKnownWayOfAskingWithoutVectors() {
    Query.Question question = new Query.Question("灯塔看灯的偷懒", null);

    List<Evidence> evidence = index.explain(question, ALL);

    assertThat(evidence)
        .filteredOn(one -> one.values().get(Evidence.Part.ASKED) > 0)
        .singleElement()
        .satisfies(one -> assertThat(one.values().get(Evidence.Part.ASKED)).isBetween(0.2, 1.0));
    assertThat(texts(ask(question, ALL)).getFirst()).contains("擦拭");
  }

  @Test
  void takesAnArticleForAsNearAsTheNearestWayOfAskingAboutIt() {
    fill();

    Query.Question question = new Query.Question("灯塔旁边", new Meaning(BOATS));
    List<Evidence> evidence = index.explain(question, ALL);

    assertThat(evidence)
        .filteredOn(one -> one.values().get(Evidence.Part.ASKED_MEANING) > 0.99)
        .isNotEmpty();
    assertThat(texts(ask(question, ALL))).anyMatch(text -> text.contains("擦拭"));
  }

  @Test
  void findsWhatIsMeantBesidesWhatIsSaid() {
    Query.Question question = new Query.Question("擦拭", new Meaning(BOATS));
    assertThat(texts(ask(question, ALL))).noneMatch(text -> text.contains("渡船"));

    fill();

    assertThat(texts(ask(question, ALL))).anyMatch(text -> text.contains("渡船"));
    assertThat(ask(question, ALL).total()).isEqualTo(4);
  }

  @Test
  void keepsMeaningsInsideTheFilter() {
    fill();

    Filter none = ALL.withForces(Set.of(LegalForce.REPEALED));
    assertThat(ask(new Query.Question("擦拭", new Meaning(BOATS)), none).total()).isZero();
  }

  @Test
  void leavesExactQuestionsAlone() {
    Query exact = new Query.Phrase("擦拭");
    List<String> before = texts(ask(exact, ALL));

    fill();

    assertThat(texts(ask(exact, ALL))).isEqualTo(before).hasSize(1);
  }

  @Test
  void ranksAllMatchesOfTheWordsWithoutMeanings() {
    Hits words = ask(new Query.Words("损坏灯塔罚款"), ALL);
    Hits question = ask(new Query.Question("损坏灯塔罚款", null), ALL);

    assertThat(question.total()).isEqualTo(words.total());
    assertThat(texts(question)).containsExactlyInAnyOrderElementsOf(texts(words));
  }

  @Test
  void saysWhyAProvisionStandsWhereItStands() {
    fill();

    List<Evidence> evidence = index.explain(new Query.Question("擦拭", new Meaning(BOATS)), ALL);

    assertThat(evidence)
        .anySatisfy(
            one -> {
              assertThat(one.values().get(Evidence.Part.MEANING)).isGreaterThan(0.9);
              assertThat(one.values().get(Evidence.Part.PAIRS)).isZero();
            })
        .anySatisfy(one -> assertThat(one.values().get(Evidence.Part.PAIRS)).isPositive());
  }

  @Test
  void carriesTheEvidenceWithEachHitOfAQuestion() {
    fill();
    Query.Question question = new Query.Question("擦拭灯塔", new Meaning(BOATS));

    Hits hits = ask(question, ALL);
    List<Evidence> explained = index.explain(question, ALL);

    assertThat(hits.hits())
        .allSatisfy(hit -> assertThat(explained).contains(hit.evidence()))
        .isSortedAccordingTo(Comparator.comparingDouble(hit -> -hit.evidence().score()));
    assertThat(ask(new Query.Words("擦拭灯塔"), ALL).hits())
        .allSatisfy(hit -> assertThat(hit.evidence()).isNull());
  }

  @Test
  void makesTheScoreTheSumOfItsShares() {
    Hits hits = ask(new Query.Question("损坏灯塔罚款", null), ALL);

    Evidence first = hits.hits().getFirst().evidence();
    double sum = Stream.of(Evidence.Part.values()).mapToDouble(first::share).sum();
    assertThat(first.score()).isCloseTo(sum, within(1e-9)).isPositive();
  }

  @Test
  void countsTheMatchesOfEachDocumentOnAPage() {
    SearchRequest grouped =
        new SearchRequest(
            new Query.Words("灯塔"), ALL, SearchRequest.Sort.RELEVANCE, 10, null, 1, false);

    Hits hits = index.search(grouped);

    assertThat(hits.hits()).hasSize(2);
    assertThat(hits.perDocument().values()).containsExactlyInAnyOrder(2L, 1L);
  }

  @Test
  void tellsHowManyProvisionsHaveWhichVectors() {
    assertThat(index.vectorCoverage()).isEqualTo(VectorCoverage.NONE);
    try (VectorStore store = data.vectors()) {
      new VectorFiller(index, store, QUESTIONS, () -> false)
          .fill(TWO_MEANINGS, Quality.FAST, (documents, total, made) -> {});
    }
    index.refresh();
    assertThat(index.vectorCoverage()).isEqualTo(new VectorCoverage(4, 4, 0));

    fill();
    assertThat(index.vectorCoverage()).isEqualTo(new VectorCoverage(4, 0, 4));
    assertThat(index.vectorCoverage().fullShare()).isEqualTo(1);
  }

  @Test
  void findsTheProvisionsNearestInMeaningToOne() {
    IndexedProvision boats = ask(new Query.Phrase("渡船"), ALL).hits().getFirst().provision();
    IndexedProvision keeper = ask(new Query.Phrase("擦拭"), ALL).hits().getFirst().provision();
    assertThat(index.nearest(keeper.document(), keeper.eId(), ALL, 5)).isEmpty();

    fill();

    assertThat(index.nearest(keeper.document(), keeper.eId(), ALL, 5))
        .extracting(hit -> hit.provision().text())
        .first(STRING)
        .contains("损坏灯塔");
    assertThat(index.nearest(boats.document(), boats.eId(), ALL, 1)).hasSize(1);
    assertThat(index.nearest(keeper.document(), keeper.eId(), ALL, 5))
        .noneMatch(hit -> hit.provision().id().equals(keeper.id()));
  }

  @Test
  void goesOnAfterARebuildWithTheVectorsThereAre() throws IOException {
    fill();
    data.rebuild(IngestProgress.SILENT);
    index.refresh();

    assertThat(index.knowsMeanings()).isTrue();
    assertThat(fill()).isZero();
  }

  @Test
  void letsOneProcessAtATimeWrite() {
    try (VectorStore first = data.vectors()) {
      assertThat(first.has(1, Quality.FAST)).isFalse();
      assertThatThrownBy(data::vectors).isInstanceOf(IndexEngine.IndexBusyException.class);
    }
  }
}
