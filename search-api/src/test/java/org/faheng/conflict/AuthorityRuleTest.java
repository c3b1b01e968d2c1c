package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorityRuleTest {
  @Test
  void findsAnotherDepartment() {
    Examination found = RuleBench.lanterns(new AuthorityRule(), "灯会闭幕后，由市教育主管部门组织灯架拆除验收并公布验收结果。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.AUTHORITY);
    assertThat(RuleBench.marked(found)).containsExactly("市教育主管部门");
  }

  @Test
  void takesNoPenaltyPowerWhereNothingIsPunished() {
    Examination found = RuleBench.lanterns(new AuthorityRule(), "灯会闭幕后，由综合行政执法部门组织灯架拆卸验收并公布验收结果。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.AUTHORITY);
  }

  @Test
  void takesNoPermitForAnotherBecauseBothAreDecided() {
    Examination found =
        RuleBench.lanterns(new AuthorityRule(), "市渔业主管部门应当自收到样灯检验报告之日起三十日内发放灯笼合格标记。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void knowsFormerNames() {
    Examination found = RuleBench.lanterns(new AuthorityRule(), "灯会闭幕后，由市旅游主管部门组织灯架拆除验收并公布验收结果。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void leavesPowersBroughtTogetherToPeople() {
    Examination found = RuleBench.lanterns(new AuthorityRule(), "灯会闭幕后，由综合行政执法部门组织灯架拆除验收并公布验收结果。");

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.dismissed())
        .extracting(DismissedPair::reason)
        .containsExactly("处罚权可以依法相对集中行使，需核对批准文件");
  }
}
