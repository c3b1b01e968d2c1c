package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.EId;
import org.junit.jupiter.api.Test;

class ReferenceFitTest {
  private static List<ArticleMap.Article> articles(String... texts) {
    List<ArticleMap.Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String number = String.valueOf(i + 1);
      String label = ProvisionRef.article(number).label();
      articles.add(new ArticleMap.Article(EId.article(number), label, List.of(), texts[i]));
    }
    return articles;
  }

  /** The first two older articles live on as the second and third newer ones. */
  private static ReferenceFit fit(String older, String newer) {
    return new ReferenceFit(
        articles("灯塔应当亮灯。", "渡船应当载客。", older),
        articles("总则。", "灯塔应当亮灯。", "渡船应当载客。", newer),
        new int[] {-1, 0, 1, -1});
  }

  @Test
  void contradictsWhereBothNameArticlesThatAreNoHeirsOfEachOther() {
    assertThat(fit("违反本法第一条的，处罚款。", "违反本法第三条的，处罚款。").contradicts(2, 3)).isTrue();
  }

  @Test
  void doesNotContradictWhereTheReferenceWasRenumbered() {
    assertThat(fit("违反本法第一条的，处罚款。", "违反本法第二条的，处罚款。").contradicts(2, 3)).isFalse();
  }

  @Test
  void saysNothingWhereOneNamesNoneOrOneWithoutCounterpart() {
    assertThat(fit("违反规定的，处罚款。", "违反本法第三条的，处罚款。").contradicts(2, 3)).isFalse();
    assertThat(fit("违反本法第一条的，处罚款。", "违反本法第一条的，处罚款。").contradicts(2, 3)).isFalse();
    assertThat(fit("违反《甲法》第一条的，处罚款。", "违反本法第三条的，处罚款。").contradicts(2, 3)).isFalse();
  }
}
