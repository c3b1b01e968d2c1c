package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.SearchRequest;
import org.faheng.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCriteriaTest {
  private static SearchCriteria criteria(String name, String... values) {
    return SearchCriteria.of(Map.of(name, List.of(values)));
  }

  @Test
  void wantsBindingTextsUnlessToldOtherwise() {
    assertThat(criteria("q", "罚款").filter().forces()).isEqualTo(SearchOptions.BINDING);
    assertThat(criteria("force", "不限").filter().forces()).isEmpty();
  }

  @Test
  void readsControlCharactersAsSpaces() {
    assertThat(criteria("q", "养犬\u0000\t罚款\n").question()).isEqualTo("养犬 罚款");
  }

  @Test
  void doesNotAskCasesWhetherTheyBind() {
    SearchCriteria cases = criteria("tab", "cases");
    assertThat(cases.filter().forces()).isEmpty();
    assertThat(Chips.of(cases)).isEmpty();
    assertThat(Chips.of(criteria("tab", "laws"))).hasSize(1);
  }

  @Test
  void listsByRankWhereNothingIsAsked() {
    assertThat(criteria("tab", "laws").sort()).isEqualTo(SearchRequest.Sort.PRECEDENCE);
    assertThat(criteria("q", "罚款").sort()).isEqualTo(SearchRequest.Sort.RELEVANCE);
  }

  @Test
  void togglesOneValueAndGoesBackToTheFirstPage() {
    SearchCriteria page = SearchCriteria.of(Map.of("kind", List.of("法律"), "after", List.of("x")));
    assertThat(page.toggled("kind", "行政法规").values("kind")).containsExactly("法律", "行政法规");
    assertThat(page.toggled("kind", "法律").values("kind")).isEmpty();
    assertThat(page.toggled("kind", "法律").value("after")).isEmpty();
  }

  @Test
  void narrowsATabToItsKinds() {
    assertThat(criteria("tab", "laws").filter().kinds())
        .contains(DocumentKind.LAW, DocumentKind.JUDICIAL_INTERPRETATION)
        .doesNotContain(DocumentKind.NORMATIVE_DOCUMENT);
    assertThat(criteria("tab", "cases").filter().kinds()).contains(DocumentKind.JUDGMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "publishedFrom, 2023年, 不是日期",
    "kind, 法, 没有“法”这一效力级别",
    "force, 有效, 没有“有效”这一时效性",
    "size, 0, 1 到 100",
    "size, 一, 1 到 100",
    "sort, best, sort"
  })
  void refusesWrongValuesInChinese(String name, String value, String reason) {
    assertThatThrownBy(() -> criteria(name, value).forPage())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(reason);
  }
}
