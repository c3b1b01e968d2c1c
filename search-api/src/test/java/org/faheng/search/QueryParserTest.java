package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryParserTest {
  @SuppressWarnings("NullAway.Init")
  private LegalIndex index;

  @SuppressWarnings("NullAway.Init")
  private QueryParser parser;

  @BeforeAll
  void opens(@TempDir Path folder) throws IOException {
    index = SmallIndex.open(folder);
    WorkCatalogue.Source catalogue = new WorkCatalogue.Source(index);
    parser = new QueryParser(new ClauseLookup(index, catalogue), catalogue);
  }

  @AfterAll
  void closes() {
    index.close();
  }

  private static Query phrase(String text) {
    return new Query.Phrase(text);
  }

  private Query words(String question) {
    assertThat(parser.parse(question, false)).isInstanceOf(Understanding.Words.class);
    return ((Understanding.Words) parser.parse(question, false)).query();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乐政办字〔2023〕3号",
        "乐政办字[2023]３号",
        "乐政办字（2023）第3号",
        "乐政办字2023年3号",
        "乐政办字 2023-3",
        "《乐政办字〔2023〕3号》"
      })
  void takesEverySpellingOfADocumentNumberForOne(String question) {
    Understanding understood = parser.parse(question, false);

    assertThat(understood).isInstanceOf(Understanding.Number.class);
    DocumentNumber number = ((Understanding.Number) understood).number();
    assertThat(number.organ()).startsWith("乐政办");
    assertThat(number.year()).isEqualTo(2023);
    assertThat(number.serial()).isEqualTo("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2024）岳0723民初1215号", "(2024)岳0723民初1215号", "〔2024〕岳０７２３民初１２１５号"})
  void takesEverySpellingOfACaseNumberForOne(String question) {
    assertThat(parser.parse(question, false))
        .isEqualTo(new Understanding.Case(new CaseNumber(2024, "岳0723", "民初", "1215")));
  }

  @ParameterizedTest
  @CsvSource({
    "岳海省养犬管理条例第三条,条款",
    "养犬管理条例3,条款",
    "岳海省养犬管理条例,标题",
    "乐棠县犬只收容细则（试行）,标题",
    "遛狗不牵绳怎么处罚,词语",
    "三条人命,词语",
    "第三条,词语",
    "2023年,词语"
  })
  void tellsClausesTitlesAndWordsApart(String question, String label) {
    assertThat(parser.parse(question, false).label()).isEqualTo(label);
  }

  @Test
  void readsOperators() {
    Query dogs = phrase("犬只");
    Query cats = phrase("猫只");

    assertThat(words("犬只 AND 猫只")).isEqualTo(new Query.And(List.of(dogs, cats)));
    assertThat(words("犬只 && 猫只")).isEqualTo(new Query.And(List.of(dogs, cats)));
    assertThat(words("犬只 OR 猫只")).isEqualTo(new Query.Or(List.of(dogs, cats)));
    assertThat(words("犬只 || 猫只")).isEqualTo(new Query.Or(List.of(dogs, cats)));
    assertThat(words("犬只 NOT 猫只")).isEqualTo(new Query.Without(dogs, cats));
    assertThat(words("犬只 -猫只")).isEqualTo(new Query.Without(dogs, cats));
    assertThat(words("犬只 NEAR/5 猫只")).isEqualTo(new Query.Near(List.of("犬只", "猫只"), 5));
    assertThat(words("“犬只 登记”")).isEqualTo(phrase("犬只 登记"));
    assertThat(words("\"犬只\"")).isEqualTo(dogs);
  }

  @Test
  void bindsAndTighterThanOrAndParenthesesTightest() {
    Query a = phrase("甲");
    Query b = phrase("乙");
    Query c = phrase("丙");

    assertThat(words("甲 OR 乙 AND 丙"))
        .isEqualTo(new Query.Or(List.of(a, new Query.And(List.of(b, c)))));
    assertThat(words("(甲 OR 乙) AND 丙"))
        .isEqualTo(new Query.And(List.of(new Query.Or(List.of(a, b)), c)));
    assertThat(words("（甲 OR 乙）AND 丙"))
        .isEqualTo(new Query.And(List.of(new Query.Or(List.of(a, b)), c)));
    assertThat(words("甲 NOT (乙 OR 丙)"))
        .isEqualTo(new Query.Without(a, new Query.Or(List.of(b, c))));
  }

  @Test
  void keepsWordsAndParenthesesWithoutOperatorsAsTheyAre() {
    assertThat(words("犬只 登记")).isEqualTo(new Query.Words("犬只 登记"));
    assertThat(words("养猫办法（试行）")).isEqualTo(new Query.Words("养猫办法（试行）"));
    assertThat(words("犬")).isEqualTo(phrase("犬"));
    assertThat(words("and")).isEqualTo(new Query.Words("and"));
    assertThat(words("")).isEqualTo(new Query.Everything());
  }

  @Test
  void takesEachWordExactlyWhenAsked() {
    assertThat(parser.parse("犬只 登记", true))
        .isEqualTo(new Understanding.Words(new Query.And(List.of(phrase("犬只"), phrase("登记")))));
    assertThat(parser.parse("犬只", true)).isEqualTo(new Understanding.Words(phrase("犬只")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND",
        "OR OR",
        "NOT",
        "-",
        "- -",
        "(",
        ")",
        "(((",
        ")) AND (",
        "“",
        "“”",
        "犬 AND",
        "AND 犬",
        "犬 OR",
        "犬 NEAR/3",
        "NEAR/3 犬",
        "NEAR/",
        "NEAR/3 NEAR/3",
        "犬 NEAR/999 (猫 OR 鸟)",
        "NOT NOT 犬",
        "() AND ()",
        "犬 ) 猫 AND 鸟",
        "“犬",
        "\"\"",
        "(犬 OR",
        "-“犬”",
        "“ ” AND 犬"
      })
  void isTotalAndEveryReadingCanBeSearched(String question) {
    Understanding understood = parser.parse(question, false);

    assertThat(understood.label()).isNotEmpty();
    try (SearchLog log = SearchLog.none()) {
      SearchAnswer answer =
          new SearchService(index, log)
              .search(
                  question,
                  SearchOptions.top(
                      org.faheng.index.Filter.none(java.time.LocalDate.of(2025, 1, 1)), 5));
      assertThat(answer.question()).isEqualTo(question);
    }
  }
}
