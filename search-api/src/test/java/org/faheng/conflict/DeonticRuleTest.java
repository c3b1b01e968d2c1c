package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeonticRuleTest {
  @Test
  void findsWhatIsForbiddenAllowed() {
    Examination found = RuleBench.lanterns(new DeonticRule(), "任何单位和个人可以在存放柴草的仓库内悬挂点燃的灯笼。");

    assertThat(found.conflicts()).extracting(Conflict::type).containsExactly(ConflictType.DEONTIC);
    assertThat(RuleBench.marked(found)).containsExactly("可以");
  }

  @Test
  void findsADutyTurnedIntoAChoice() {
    Examination found = RuleBench.lanterns(new DeonticRule(), "灯会举办者可以在灯架四周设置隔离绳，并安排专人看守灯架。");

    assertThat(found.conflicts()).extracting(Conflict::type).containsExactly(ConflictType.DEONTIC);
    assertThat(RuleBench.marked(found)).containsExactly("可以");
  }

  @Test
  void takesForbiddenAndMustNotForTheSame() {
    Examination found = RuleBench.lanterns(new DeonticRule(), "禁止任何单位和个人在存放柴草的仓库内悬挂点燃的灯笼。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentOnOtherBearers() {
    Examination found = RuleBench.lanterns(new DeonticRule(), "看灯的游客可以在灯架四周拍照留念，并请专人讲解灯架。");

    assertThat(found.conflicts()).isEmpty();
  }
}
