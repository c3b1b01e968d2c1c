package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestatementRuleTest {
  @Test
  void notesAClauseThatRepeatsSuperiorLaw() {
    Examination found =
        RuleBench.lanterns(new RestatementRule(), "沿长廊悬挂连排灯笼的，应当经长廊两侧占用面积三分之二以上的商户书面同意。");

    assertThat(found.conflicts())
        .extracting(Conflict::type, Conflict::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ConflictType.RESTATEMENT, Severity.INFO));
    assertThat(found.conflicts().getFirst().superior().article()).isEqualTo("7");
  }

  @Test
  void isSilentOnAClauseThatAddsSomething() {
    Examination found =
        RuleBench.lanterns(
            new RestatementRule(), "沿长廊悬挂连排灯笼的，应当经长廊两侧占用面积三分之二以上的商户书面同意，并在长廊入口张贴商户签名册的复印件。");

    assertThat(found.conflicts()).isEmpty();
  }
}
