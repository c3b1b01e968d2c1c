package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.Authority.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全国人民代表大会常务委员会 | 全国人民代表大会常务委员会 | CONGRESS       | 全国
          全国人大常委会           | 全国人民代表大会常务委员会 | CONGRESS       | 全国
          国务院                 | 国务院                 | GOVERNMENT     | 全国
          国办                   | 国务院办公厅            | GOVERNMENT     | 全国
          最高法                 | 最高人民法院            | COURT          | 全国
          最高院                 | 最高人民法院            | COURT          | 全国
          最高人民检察院           | 最高人民检察院          | PROCURATORATE  | 全国
          国家监察委员会           | 国家监察委员会          | SUPERVISION    | 全国
          中央军委                | 中央军事委员会          | MILITARY       | 全国
          市监总局                | 国家市场监督管理总局     | DEPARTMENT     | 全国
          住建部                  | 住房和城乡建设部        | DEPARTMENT     | 全国
          岳海省人民代表大会常务委员会 | 岳海省人民代表大会常务委员会 | CONGRESS | 岳海省
          临棠市人民政府           | 临棠市人民政府          | GOVERNMENT     | 临棠市
          乐棠县人民政府办公室      | 乐棠县人民政府办公室     | GOVERNMENT     | 乐棠县
          乐棠县综合行政执法局      | 乐棠县综合行政执法局     | DEPARTMENT     | 乐棠县
          乐棠县人民法院           | 乐棠县人民法院          | COURT          | 乐棠县
          乐棠县人民检察院         | 乐棠县人民检察院         | PROCURATORATE  | 乐棠县
          """)
  void isKnownByNameAndByItsShortForms(String typed, String name, Kind kind, String place) {
    Authority authority = Authority.of(typed);

    assertThat(authority.name()).isEqualTo(name);
    assertThat(authority.kind()).isEqualTo(kind);
    assertThat(authority.jurisdiction().name()).isEqualTo(place);
  }

  @Test
  void keepsANameItDoesNotKnow() {
    assertThat(Authority.of("某某协会"))
        .isEqualTo(new Authority("某某协会", Kind.DEPARTMENT, Jurisdiction.UNKNOWN));
  }

  @Test
  void isOfNoKindWithoutAName() {
    assertThat(Authority.of("").kind()).isEqualTo(Kind.OTHER);
  }
}
