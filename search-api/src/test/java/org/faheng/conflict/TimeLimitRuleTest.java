package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLimitRuleTest {
  @Test
  void findsAPeriodThatIsShortenedForOthers() {
    Examination found = RuleBench.lanterns(new TimeLimitRule(), "灯笼作坊应当自扎制完成之日起五日内将样灯送灯笼技术机构检验。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.TIME_LIMIT);
    assertThat(RuleBench.marked(found)).containsExactly("五日");
    assertThat(found.conflicts().getFirst().superior().article()).isEqualTo("5");
  }

  @Test
  void findsAPeriodThatAnAuthorityLengthensForItself() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "市灯笼主管部门应当自收到样灯检验报告之日起六十日内发放灯笼合格标记。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.TIME_LIMIT);
    assertThat(RuleBench.marked(found)).containsExactly("六十日");
  }

  @Test
  void hintsAtAnAuthorityThatIsQuicker() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "市灯笼主管部门应当自收到样灯检验报告之日起十日内发放灯笼合格标记。");

    assertThat(found.conflicts()).extracting(Conflict::severity).containsExactly(Severity.LOW);
    assertThat(found.conflicts().getFirst().explanation()).contains("一般不减损当事人的权利");
  }

  @Test
  void letsAnAuthorityBeQuickerInOtherWords() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "市灯笼主管部门应当自收到样灯检验报告之日起十日内发放灯笼合格标记，并登记领取人的姓名和领取日期。");

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.dismissed())
        .extracting(DismissedPair::reason)
        .containsExactly("缩短行政机关自身的办理期限，有利于当事人");
  }

  @Test
  void letsALeastPeriodBeLonger() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "灯笼作坊应当建立样灯检验档案，样灯检验档案的保存期限不得少于五年。");

    assertThat(found.conflicts()).isEmpty();
    assertThat(found.dismissed())
        .extracting(DismissedPair::reason)
        .containsExactly("比上位法的最低期限更长，没有降低要求");
  }

  @Test
  void findsALeastPeriodThatIsLowered() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "灯笼作坊应当建立样灯检验档案，样灯检验档案的保存期限不得少于一年。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.TIME_LIMIT);
    assertThat(RuleBench.marked(found)).containsExactly("一年");
  }

  @Test
  void takesTwentyWorkingDaysForOtherThanTwentyDays() {
    Examination found =
        RuleBench.lanterns(new TimeLimitRule(), "市灯笼主管部门应当自收到样灯检验报告之日起二十个工作日内发放灯笼合格标记。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.TIME_LIMIT);
  }

  @Test
  void isSilentOnTheSamePeriodInOtherNumerals() {
    Examination found = RuleBench.lanterns(new TimeLimitRule(), "灯笼作坊必须自扎制完成之日起15日内将样灯送灯笼技术机构检验。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentOnTheSamePeriodForSomethingElse() {
    Examination found = RuleBench.lanterns(new TimeLimitRule(), "灯笼作坊应当自歇业之日起五日内向街道办事处交回旧的招牌。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void isSilentOnThePeriodOfAnotherDepartment() {
    Examination found = RuleBench.lanterns(new TimeLimitRule(), "公安机关应当自收到样灯检验报告之日起六十日内发放灯笼合格标记。");

    assertThat(found.conflicts()).isEmpty();
  }
}
