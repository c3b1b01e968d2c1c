package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionRuleTest {
  @Test
  void findsAnElementThatIsLost() {
    Examination found =
        RuleBench.lanterns(new DefinitionRule(), "本条例所称灯笼，是指用纸、绢、塑料以及其他透光材料围成、内置光源的悬挂物。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.DEFINITION);
    assertThat(found.conflicts().getFirst().explanation()).contains("竹篾");
  }

  @Test
  void findsAConditionPutIn() {
    Examination found =
        RuleBench.lanterns(new DefinitionRule(), "本条例所称灯笼，是指商户用纸、绢、竹篾、塑料以及其他透光材料围成、内置光源的悬挂物。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.DEFINITION);
    assertThat(RuleBench.marked(found)).containsExactly("商户");
  }

  @Test
  void letsAnOpenListNameMore() {
    Examination found =
        RuleBench.lanterns(new DefinitionRule(), "本条例所称灯笼，是指用纸、绢、竹篾、塑料、玻璃以及其他透光材料围成、内置光源的悬挂物。");

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.dismissed())
        .extracting(DismissedPair::reason)
        .containsExactly("多出的部分属于上位法兜底表述中的具体种类");
  }
}
