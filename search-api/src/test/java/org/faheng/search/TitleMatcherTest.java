package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.search.TitleMatcher.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMatcherTest {
  private static final List<Work> WORKS =
      Stream.of(
              "中华人民共和国行政复议法",
              "岳海省养犬管理条例",
              "临棠市养犬管理条例",
              "乐棠县城区生活垃圾分类管理办法",
              "乐棠县人民政府办公室关于印发《乐棠县犬只收容细则》的通知")
          .map(TitleMatcherTest::work)
          .toList();
  private static final TitleMatcher MATCHER =
      new TitleMatcher(WORKS, Map.of("乐棠县犬只收容细则", WORKS.getLast()));

  private static Work work(String title) {
    return new Work(
        FrbrUri.ofWork(DocumentKind.LAW, "", title),
        title,
        DocumentKind.LAW,
        Authority.UNKNOWN,
        Jurisdiction.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中华人民共和国行政复议法   | 中华人民共和国行政复议法 | EXACT
          行政复议法              | 中华人民共和国行政复议法 | EXACT
          《行政复议法》           | 中华人民共和国行政复议法 | EXACT
          行政复议法（2023修订）    | 中华人民共和国行政复议法 | EXACT
          复议法                 | 中华人民共和国行政复议法 | EXACT
          乐棠县犬只收容细则        | 乐棠县人民政府办公室关于印发《乐棠县犬只收容细则》的通知 | EXACT
          生活垃圾分类管理办法      | 乐棠县城区生活垃圾分类管理办法 | PART
          乐棠县垃圾管理办法        | 乐棠县城区生活垃圾分类管理办法 | PART
          行政复义法              | 中华人民共和国行政复议法 | GUESS
          行政复议议法             | 中华人民共和国行政复议法 | GUESS
          乐棠县城区生活垃级分类管里办法 | 乐棠县城区生活垃圾分类管理办法 | GUESS
          """)
  void findsTheWorkThatANameMeans(String typed, String title, Certainty certainty) {
    TitleMatcher.Match best = MATCHER.find(typed, 5).getFirst();

    assertThat(best.work().title()).isEqualTo(title);
    assertThat(best.certainty()).isEqualTo(certainty);
  }

  @Test
  void findsEveryWorkOfWhichANameIsPart() {
    assertThat(MATCHER.find("养犬管理条例", 5))
        .extracting(match -> match.work().title())
        .containsExactlyInAnyOrder("岳海省养犬管理条例", "临棠市养犬管理条例");
    assertThat(MATCHER.find("养犬管理条例", 1)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "法", "养猫条例实施办法细则", "遛狗不牵绳怎么处罚"})
  void findsNothingWhereNothingComesNear(String typed) {
    assertThat(MATCHER.find(typed, 5)).isEmpty();
  }
}
