package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.Precedence.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of 立法法(2023) on which of two texts prevails, with the article that says so. */
class PrecedenceTest {

  @ParameterizedTest(name = "{0} of {1} is {4} to {2} of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONSTITUTION | 全国 | LAW | 全国 | HIGHER | 第九十八条
          CONSTITUTION | 全国 | LOCAL_REGULATION | 岳海省 | HIGHER | 第九十八条
          LAW | 全国 | CONSTITUTION | 全国 | LOWER | 第九十八条
          LAW | 全国 | ADMINISTRATIVE_REGULATION | 全国 | HIGHER | 第九十九条第一款
          LAW | 全国 | LOCAL_REGULATION | 岳海省 | HIGHER | 第九十九条第一款
          LAW | 全国 | DEPARTMENT_RULE | 全国 | HIGHER | 第九十九条第一款
          LAW | 全国 | NORMATIVE_DOCUMENT | 乐棠县 | HIGHER | 第九十九条第一款
          LAW | 全国 | LAW | 全国 | EQUAL | 第九十九条第一款
          ADMINISTRATIVE_REGULATION | 全国 | LOCAL_REGULATION | 岳海省 | HIGHER | 第九十九条第二款
          ADMINISTRATIVE_REGULATION | 全国 | DEPARTMENT_RULE | 全国 | HIGHER | 第九十九条第二款
          DEPARTMENT_RULE | 全国 | ADMINISTRATIVE_REGULATION | 全国 | LOWER | 第九十九条第二款
          LOCAL_REGULATION | 岳海省 | LOCAL_GOVERNMENT_RULE | 岳海省 | HIGHER | 第一百条
          LOCAL_REGULATION | 岳海省 | LOCAL_GOVERNMENT_RULE | 临棠市 | HIGHER | 第一百条
          LOCAL_REGULATION | 临棠市 | LOCAL_GOVERNMENT_RULE | 临棠市 | HIGHER | 第一百条
          LOCAL_GOVERNMENT_RULE | 岳海省 | LOCAL_GOVERNMENT_RULE | 临棠市 | HIGHER | 第一百条
          LOCAL_GOVERNMENT_RULE | 临棠市 | LOCAL_GOVERNMENT_RULE | 岳海省 | LOWER | 第一百条
          LOCAL_REGULATION | 岳海省 | NORMATIVE_DOCUMENT | 乐棠县 | HIGHER | 第一百条
          DEPARTMENT_RULE | 全国 | LOCAL_GOVERNMENT_RULE | 岳海省 | EQUAL | 第一百零二条
          LOCAL_GOVERNMENT_RULE | 岳海省 | DEPARTMENT_RULE | 全国 | EQUAL | 第一百零二条
          DEPARTMENT_RULE | 全国 | DEPARTMENT_RULE | 全国 | EQUAL | 第一百零二条
          DEPARTMENT_RULE | 全国 | NORMATIVE_DOCUMENT | 乐棠县 | HIGHER | 国办发〔2018〕37号
          NORMATIVE_DOCUMENT | 乐棠县 | DEPARTMENT_RULE | 全国 | LOWER | 国办发〔2018〕37号
          LOCAL_REGULATION | 岳海省 | LOCAL_REGULATION | 山东省 | NOT_COMPARABLE | ''
          LOCAL_REGULATION | 岳海省 | LOCAL_GOVERNMENT_RULE | 青岛市 | NOT_COMPARABLE | ''
          DEPARTMENT_RULE | 全国 | LOCAL_REGULATION | 岳海省 | NOT_COMPARABLE | ''
          JUDGMENT | 乐棠县 | LAW | 全国 | NOT_COMPARABLE | ''
          LAW | 全国 | CASE_EXAMPLE | 全国 | NOT_COMPARABLE | ''
          """)
  void namesTheArticleThatDecides(
      DocumentKind first,
      String firstPlace,
      DocumentKind second,
      String secondPlace,
      Relation relation,
      String basis) {
    Precedence precedence = Precedence.between(work(first, firstPlace), work(second, secondPlace));

    assertThat(precedence.relation()).isEqualTo(relation);
    assertThat(precedence.basis()).contains(basis);
    assertThat(precedence.basis().isEmpty()).isEqualTo(basis.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"岳海省,临棠市", "临棠市,乐棠县", "岳海省,乐棠县", "岳海省,山东省"})
  void answersTheTwoDirectionsOppositely(String upper, String lower) {
    for (DocumentKind a : DocumentKind.values()) {
      for (DocumentKind b : DocumentKind.values()) {
        Relation there = Precedence.between(work(a, upper), work(b, lower)).relation();
        Relation back = Precedence.between(work(b, lower), work(a, upper)).relation();
        assertThat(back).as("%s to %s", b, a).isEqualTo(opposite(there));
      }
    }
  }

  private static Relation opposite(Relation relation) {
    return switch (relation) {
      case HIGHER -> Relation.LOWER;
      case LOWER -> Relation.HIGHER;
      case EQUAL, NOT_COMPARABLE -> relation;
    };
  }

  private static Work work(DocumentKind kind, String place) {
    Jurisdiction where =
        place.equals("全国") ? Jurisdiction.NATIONAL : Jurisdiction.leading(place).orElseThrow();
    return new Work(
        FrbrUri.ofWork(kind, "", place + "某文"), place + "某文", kind, Authority.UNKNOWN, where);
  }
}
