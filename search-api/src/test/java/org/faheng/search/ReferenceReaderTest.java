package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.faheng.corpus.citation.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {

  private static String places(Reference reference) {
    return reference.refs().stream().map(ProvisionRef::label).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          复议法20条                  | 复议法 | 第二十条
          复议法第20条                | 复议法 | 第二十条
          行政复议法第二十条第一款       | 行政复议法 | 第二十条第一款
          行政复议法第二十条第一款第（三）项 | 行政复议法 | 第二十条第一款第（三）项
          行政复议法第二十条第三项       | 行政复议法 | 第二十条第（三）项
          《行政复议法》§20            | 行政复议法 | 第二十条
          《行政复议法》第二十条         | 行政复议法 | 第二十条
          〈婚姻法〉25条               | 婚姻法 | 第二十五条
          刑法133条之一                | 刑法 | 第一百三十三条之一
          刑法第388之一条               | 刑法 | 第三百八十八条之一
          刑法第133条之1                | 刑法 | 第一百三十三条之一
          第69条 营商环境条例            | 营商环境条例 | 第六十九条
          第69条，营商环境条例           | 营商环境条例 | 第六十九条
          行政处罚法第33条、第34条        | 行政处罚法 | 第三十三条 第三十四条
          行政处罚法第33、34条           | 行政处罚法 | 第三十三条 第三十四条
          民法典第1165条至第1167条        | 民法典 | 第一千一百六十五条 第一千一百六十六条 第一千一百六十七条
          仲裁法第１０条                 | 仲裁法 | 第十条
          仲裁法 第 10 条 第 2 款        | 仲裁法 | 第十条第二款
          仲裁法第十条2款                | 仲裁法 | 第十条第二款
          请问仲裁法第十条是什么？         | 仲裁法 | 第十条
          查一下仲裁法第十条的内容         | 仲裁法 | 第十条
          根据仲裁法第十条                | 仲裁法 | 第十条
          仲裁法第十条怎么规定的           | 仲裁法 | 第十条
          仲裁法第十条讲了什么            | 仲裁法 | 第十条
          仲裁法的第十条                 | 仲裁法 | 第十条
          """)
  void readsEverySpellingOfAClause(String question, String title, String places) {
    assertThat(ReferenceReader.read(question))
        .hasValueSatisfying(
            reference -> {
              assertThat(reference.title()).isEqualTo(title);
              assertThat(places(reference)).isEqualTo(places);
              assertThat(reference.year()).isNull();
              assertThat(reference.certain()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018版公司法83条               | 公司法 | 2018 | 第八十三条
          公司法2018年修正第83条          | 公司法 | 2018 | 第八十三条
          公司法（2018年修正）第83条       | 公司法 | 2018 | 第八十三条
          立法法（2015年版）第三十六条      | 立法法 | 2015 | 第三十六条
          《立法法》（2015版）第三十六条    | 立法法 | 2015 | 第三十六条
          2015年的立法法第三十六条         | 立法法 | 2015 | 第三十六条
          """)
  void readsTheYearOfAVersion(String question, String title, int year, String places) {
    assertThat(ReferenceReader.read(question))
        .hasValueSatisfying(
            reference -> {
              assertThat(reference.title()).isEqualTo(title);
              assertThat(reference.year()).isEqualTo(year);
              assertThat(places(reference)).isEqualTo(places);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          复议法20      | 复议法 | 第二十条
          复议法 20     | 复议法 | 第二十条
          刑法 234之一   | 刑法 | 第二百三十四条之一
          """)
  void readsABareNumberWithLessCertainty(String question, String title, String places) {
    assertThat(ReferenceReader.read(question))
        .hasValueSatisfying(
            reference -> {
              assertThat(reference.title()).isEqualTo(title);
              assertThat(places(reference)).isEqualTo(places);
              assertThat(reference.certain()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "条", "20", "养犬", "2023年", "养犬管理条例", "乐政办字〔2023〕3号", "条例", "第条", "有条件的"})
  void readsNoneInOtherQuestions(String question) {
    assertThat(ReferenceReader.read(question)).isEmpty();
  }

  @Test
  void namesNoLawWhereTheQuestionNamesNone() {
    assertThat(ReferenceReader.read("第二十条").orElseThrow().title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"仲裁法第999999999条", "仲裁法第1条至第999999999条", "仲裁法第十百千条", "第第第条条条", "仲裁法第0条"})
  void isTotal(String question) {
    ReferenceReader.read(question)
        .ifPresent(reference -> assertThat(reference.refs()).hasSizeLessThan(200));
  }
}
