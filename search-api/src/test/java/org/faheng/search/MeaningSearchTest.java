package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.analysis.LayQuestions;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.embedding.Embedder;
import org.faheng.embedding.TokenEmbedder;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.Meaning;
import org.faheng.index.VectorStore;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.VectorFiller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions over an index with quick vectors, which serve for the questions too. */
class MeaningSearchTest {
  private static final QuestionMeaning MEANINGS = QuestionMeaning.by(TokenEmbedder::shipped);
  private static final String QUESTION = "遛狗不拴绳子要罚多少钱";

  @TempDir private Path folder;
  private LegalIndex index;
  private SearchService service;

  @BeforeEach
  void fill() throws IOException {
    DataFolder data = SmallIndex.data(folder);
    index = data.open();
    try (VectorStore store = data.vectors();
        Embedder quick = TokenEmbedder.shipped()) {
      new VectorFiller(index, store, LayQuestions.of(List.of()), () -> false)
          .fill(quick, VectorStore.Quality.FAST, (documents, total, made) -> {});
    }
    index.refresh();
    service = new SearchService(index, SearchLog.none(), MEANINGS);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private SearchAnswer ask(String question) {
    return service.search(question, SearchOptions.top(Filter.none(LocalDate.of(2024, 6, 1)), 10));
  }

  @Test
  void ordersAQuestionByMeaningAndSaysSo() {
    SearchAnswer answer = ask(QUESTION);

    assertThat(answer.meaning()).isNotNull();
    assertThat(answer.hits().hits().getFirst().evidence().value(Part.MEANING)).isPositive();
    assertThat(VectorState.of(index)).isEqualTo("语义向量：模型 0%、快速 100%");
  }

  @Test
  void leavesKeywordsToTheirWords() {
    assertThat(ask("犬绳 罚款").meaning()).isNull();
    assertThat(ask("“犬绳”").meaning()).isNull();
  }

  @Test
  void takesTheScoreApartAsTheSearchMadeIt() {
    SearchAnswer answer = ask(QUESTION);
    Explanations explanations = Explanations.of(answer, service);

    for (Hits.Hit hit : answer.hits().hits()) {
      ScoreTable table = explanations.score(hit);
      double sum = table.parts().stream().mapToDouble(ScoreTable.Row::share).sum();
      assertThat(table.score()).isCloseTo(sum, org.assertj.core.api.Assertions.within(0.01));
      assertThat(table.parts()).extracting(ScoreTable.Row::label).contains("语义相近");
    }
  }

  @Test
  void choosesThePassageThatIsMeantWhereNoWordsDecide() {
    IndexedProvision article = ask("“清理犬只粪便”").hits().hits().getFirst().provision();
    Highlighter none = Highlighter.of(LegalAnalyzer.shipped(), List.of("拉屎"), List.of());

    assertThat(best(none, "小狗在街上拉了粪便没有清理").of(article).eId().value())
        .isEqualTo("art_2__para_1__point_2");
    assertThat(best(none, "登记要不要交钱，收取费用吗").of(article).eId().value()).isEqualTo("art_2__para_2");
  }

  private static BestPassage best(Highlighter words, String question) {
    try (Embedder quick = TokenEmbedder.shipped()) {
      Meaning meaning = new Meaning(quick.embed(List.of(question)).getFirst());
      return new BestPassage(words, MEANINGS, meaning);
    }
  }

  @Test
  void choosesThePassageThatHoldsTheWordsWithoutMeanings() {
    IndexedProvision article = ask("“清理犬只粪便”").hits().hits().getFirst().provision();
    Highlighter words = Highlighter.of(LegalAnalyzer.shipped(), List.of("收取费用"), List.of());

    BestPassage best = new BestPassage(words, QuestionMeaning.NONE, null);

    assertThat(best.of(article)).extracting(Passage::label).isEqualTo("第二条第二款");
  }

  @Test
  void keepsAShortArticleWhole() {
    IndexedProvision article = ask("“导盲犬”").hits().hits().getFirst().provision();

    assertThat(Passage.of(article))
        .singleElement()
        .extracting(Passage::label, Passage::text)
        .isEqualTo(List.of("第二条之一", "导盲犬免予登记。"));
  }
}
