package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.LegalIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClauseLookupTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

  @SuppressWarnings("NullAway.Init")
  private LegalIndex index;

  @SuppressWarnings("NullAway.Init")
  private ClauseLookup lookup;

  @BeforeAll
  void opens(@TempDir Path folder) throws IOException {
    index = SmallIndex.open(folder);
    lookup = new ClauseLookup(index, new WorkCatalogue.Source(index));
  }

  @AfterAll
  void closes() {
    index.close();
  }

  private Clause find(String question, LocalDate day) {
    Clause clause = lookup.find(question, day).clause();
    assertThat(clause).as(question).isNotNull();
    return java.util.Objects.requireNonNull(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          岳海省养犬管理条例第三条          | 未使用犬绳的，处二百元罚款。
          养犬管理条例3条                 | 未使用犬绳的，处二百元罚款。
          岳海省养犬管理条例第二条第二款     | 登记不收取费用。
          岳海省养犬管理条例第二条第一款第二项 | 养犬人应当办理登记，并遵守下列规定：（二）清理犬只粪便。
          岳海省养犬管理条例第二条第（一）项  | 养犬人应当办理登记，并遵守下列规定：（一）携犬外出使用犬绳；
          岳海省养犬管理条例第二条之一       | 导盲犬免予登记。
          乐棠县犬只收容细则（试行）第一条    | 为了收容流浪犬只，制定本细则。
          2010版岳海省养犬管理条例第二条     | 养犬人应当缴纳管理费。
          岳海省养犬管理条例（2010年）第二条  | 养犬人应当缴纳管理费。
          2015年的岳海省养犬管理条例第二条    | 养犬人应当缴纳管理费。
          """)
  void givesTheWordsOfThePlace(String question, String words) {
    assertThat(find(question, TODAY).text()).isEqualTo(words);
  }

  @Test
  void givesTheVersionOfTheDay() {
    Clause then = find("岳海省养犬管理条例第二条", LocalDate.of(2020, 8, 31));
    Clause now = find("岳海省养犬管理条例第二条", LocalDate.of(2020, 9, 1));

    assertThat(then.text()).contains("管理费");
    assertThat(then.force()).isEqualTo(LegalForce.IN_FORCE);
    assertThat(now.text()).contains("登记");
    assertThat(now.force()).isEqualTo(LegalForce.IN_FORCE);
    assertThat(find("2010版岳海省养犬管理条例第二条", TODAY).force()).isEqualTo(LegalForce.AMENDED);
  }

  @Test
  void citesTheVersionAndThePlace() {
    Clause clause = find("岳海省养犬管理条例第二条第二款", TODAY);

    assertThat(clause.citation()).isEqualTo("《岳海省养犬管理条例》（2020年修订）第二条第二款");
    assertThat(clause.quotation()).endsWith("：“登记不收取费用。”");
    assertThat(clause.eId()).hasToString("art_2__para_2");
  }

  @Test
  void givesTheWholeArticleWhereItHasNoSuchParagraph() {
    ClauseAnswer answer = lookup.find("岳海省养犬管理条例第三条第四款", TODAY);

    assertThat(answer.clause()).isNotNull();
    assertThat(answer.note()).contains("该条没有第四款，给出全条");
  }

  @Test
  void givesNoneButSaysTheLastArticleWhereTheArticleIsMissing() {
    ClauseAnswer answer = lookup.find("岳海省养犬管理条例第四十条", TODAY);

    assertThat(answer.clause()).isNull();
    assertThat(answer.suggestions()).containsExactly("《岳海省养犬管理条例》没有第四十条，最后一条是第四条");
  }

  @Test
  void saysThatTheLawIsNotThere() {
    ClauseAnswer answer = lookup.find("月球养犬暂行规程第一条", TODAY);

    assertThat(answer.clause()).isNull();
    assertThat(answer.suggestions()).containsExactly("库中没有标题接近“月球养犬暂行规程”的文件");
    assertThat(lookup.find("怎么养犬", TODAY)).isEqualTo(ClauseAnswer.NONE);
  }

  @Test
  void givesSeveralArticlesInTheirOrder() {
    ClauseAnswer answer = lookup.find("岳海省养犬管理条例第二条至第四条", TODAY);

    assertThat(answer.others())
        .extracting(clause -> clause.provision().article())
        .containsExactly("3", "4");
  }

  @Test
  void saysWhichLawItTookAMisspeltNameFor() {
    ClauseAnswer answer = lookup.find("岳海省养大管理条例第三条", TODAY);

    assertThat(answer.clause()).isNotNull();
    assertThat(answer.note()).contains("按《岳海省养犬管理条例》给出");
  }

  @ParameterizedTest
  @CsvSource({
    "养犬管理条例第三条,true",
    "养犬管理条例3,true",
    "三条人命,false",
    "一条狗,false",
    "2023年,false",
    "第三条,false"
  })
  void recognisesQuestionsThatNameAClause(String question, boolean recognised) {
    assertThat(lookup.recognises(question)).isEqualTo(recognised);
  }
}
