package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.lifecycle.RepealedLaws.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepealedLawsTest {
  private static final RepealedLaws LAWS = RepealedLaws.known();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          婚姻法 | 2021-01-01 | 中华人民共和国民法典 | REPEALED
          继承法 | 2021-01-01 | 中华人民共和国民法典 | REPEALED
          中华人民共和国民法通则 | 2021-01-01 | 中华人民共和国民法典 | REPEALED
          民法总则 | 2021-01-01 | 中华人民共和国民法典 | REPEALED
          合同法 | 2021-01-01 | 中华人民共和国民法典 | REPEALED
          经济合同法 | 1999-10-01 | 中华人民共和国合同法 | REPEALED
          治安管理处罚条例 | 2006-03-01 | 中华人民共和国治安管理处罚法 | REPEALED
          环境噪声污染防治法 | 2022-06-05 | 中华人民共和国噪声污染防治法 | REPEALED
          城市房屋拆迁管理条例 | 2011-01-21 | 国有土地上房屋征收与补偿条例 | REPEALED
          行政监察法 | 2018-03-20 | 中华人民共和国监察法 | REPEALED
          公司登记管理条例 | 2022-03-01 | 中华人民共和国市场主体登记管理条例 | REPEALED
          浙江省实施《中华人民共和国水法》办法 | 2009-01-01 | 浙江省水利工程安全管理条例 | REPEALED
          全国人民代表大会常务委员会关于惩治走私罪的补充规定 | 1997-10-01 | 中华人民共和国刑法 | REPEALED
          信访条例 | 2022-05-01 | 信访工作条例 | REPLACED
          中国人民解放军现役军官服役条例 | 2000-12-28 | 中华人民共和国现役军官法 | RENAMED
          """)
  void knowsWhatEndedALaw(String title, LocalDate on, String endedBy, Kind kind) {
    assertThat(LAWS.find(title))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.on()).isEqualTo(on);
              assertThat(entry.endedBy()).isEqualTo(endedBy);
              assertThat(entry.kind()).isEqualTo(kind);
              assertThat(entry.source()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          民法通则 | 自 2021-01-01 起由《中华人民共和国民法典》第一千二百六十条废止
          信访条例 | 自 2022-05-01 起由《信访工作条例》取代
          中国人民解放军现役军官服役条例 | 自 2000-12-28 起更名为《中华人民共和国现役军官法》
          """)
  void saysWhatBecameOfALaw(String title, String ending) {
    assertThat(LAWS.find(title)).map(RepealedLaws.Entry::ending).hasValue(ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"民法典", "劳动合同法", "行政处罚法", "治安管理处罚法", "法律援助条例", "森林法", "公司法", "刑法", "居民身份证法"})
  void doesNotKnowLawsThatBind(String title) {
    assertThat(LAWS.find(title)).isEmpty();
  }

  @Test
  void tellsTheOldLawFromTheNewOneOfTheSameTitle() {
    RepealedLaws.Entry entry = LAWS.find("国家安全法").orElseThrow();

    assertThat(entry.titleUsedAgain()).isTrue();
    assertThat(entry.covers(LocalDate.of(1993, 2, 22))).isTrue();
    assertThat(entry.covers(LocalDate.of(2015, 7, 1))).isFalse();
    assertThat(entry.covers(null)).isFalse();
    assertThat(LAWS.find("婚姻法").orElseThrow().covers(null)).isTrue();
  }

  @Test
  void endsOnItsDay() {
    RepealedLaws.Entry entry = LAWS.find("物权法").orElseThrow();

    assertThat(entry.endedBy(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(entry.endedBy(LocalDate.of(2021, 1, 1))).isTrue();
  }

  @Test
  void holdsNoLawThatEndedByANewVersionOfItself() {
    assertThat(LAWS.all())
        .isNotEmpty()
        .noneMatch(entry -> Titles.key(entry.title()).equals(Titles.key(entry.endedBy())));
  }
}
