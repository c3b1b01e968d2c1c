package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareRuleTest {
  @Test
  void findsAnotherShare() {
    Examination found = RuleBench.lanterns(new ShareRule(), "沿长廊悬挂连排灯笼的，应当经长廊两侧占用面积二分之一以上的商户书面同意。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.THRESHOLD);
    assertThat(RuleBench.marked(found)).containsExactly("二分之一");
  }

  @Test
  void letsALeastShareBeHigher() {
    Examination found =
        RuleBench.lanterns(new ShareRule(), "沿长廊悬挂连排灯笼的，应当经长廊两侧占用面积不低于四分之三的商户书面同意。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentOnTheSameShareWrittenOtherwise() {
    Examination found = RuleBench.lanterns(new ShareRule(), "沿长廊悬挂连排灯笼的，必须经长廊两侧占用面积2/3以上的商户书面同意。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentOnAShareOfSomethingElse() {
    Examination found = RuleBench.lanterns(new ShareRule(), "灯会筹备组中商户代表的人数不得低于筹备组总人数的二分之一。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentWhereTheListNamesSomethingElse() {
    Examination found =
        RuleBench.lanterns(new ShareRule(), "灯架与周围建筑的间距按照下列标准：\n（一）竹架不少于三米；\n（二）藤架不少于一米。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void letsALeastStandardBeRaised() {
    Examination found = RuleBench.lanterns(new ShareRule(), "灯架与周围建筑的间距按照下列标准：\n（一）木架不少于六米。");

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.dismissed()).hasSize(1);
  }
}
