package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrbrUriTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAW                | ''           | 中华人民共和国养犬法    | /cn/law/养犬法
          LOCAL_REGULATION   | ''           | 岳海省养犬管理条例      | /cn/local/岳海省养犬管理条例
          NORMATIVE_DOCUMENT | 乐棠县人民政府 | 犬类管理办法（试行）    | /cn/document/乐棠县人民政府/犬类管理办法（试行）
          DEPARTMENT_RULE    | 犬类管理总局   | 犬 类/管理#规定?100%\\ | /cn/department/犬类管理总局/犬类管理规定100
          OTHER              | ''           | ' '                 | /cn/other/无题
          """)
  void namesAWorkByKindActorAndTitle(
      DocumentKind kind, String actor, String title, String expected) {
    assertThat(FrbrUri.ofWork(kind, actor, title)).hasToString(expected);
  }

  @Test
  void namesVersionsAndPartsBelowTheWork() {
    FrbrUri work = FrbrUri.ofWork(DocumentKind.LAW, "", "养犬法典");

    assertThat(work.at("2020-05-28").part("总则编")).hasToString("/cn/law/养犬法典/2020-05-28/总则编");
    assertThat(work.at("2020-05-28").part("")).isEqualTo(work.at("2020-05-28"));
  }

  @Test
  void sortsByItsValue() {
    FrbrUri work = FrbrUri.ofWork(DocumentKind.LAW, "", "养犬法");

    assertThat(work.at("2019-01-01")).isLessThan(work.at("2021-01-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/cn", "law/养犬法", "/us/law/x", "/cn/law/"})
  void mustStartWithTheStateAndHaveAName(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FrbrUri(value))
        .withMessageContaining("/cn/");
  }
}
