package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EIdTest {

  @Test
  void namesAPlaceFromTheArticleDown() {
    EId point = EId.article("12").child(Level.PARAGRAPH, "1").child(Level.POINT, "3");

    assertThat(point).hasToString("art_12__para_1__point_3");
    assertThat(EId.ROOT.child(Level.PREFACE, "")).hasToString("preface");
  }

  @Test
  void knowsTheArticleItLiesIn() {
    assertThat(new EId("art_12-1__para_1").articleNumber()).contains("12-1");
    assertThat(new EId("annex_1__art_3").articleNumber()).contains("3");
    assertThat(new EId("chp_1__heading").articleNumber()).isEmpty();
    assertThat(EId.ROOT.articleNumber()).isEmpty();
  }
}
