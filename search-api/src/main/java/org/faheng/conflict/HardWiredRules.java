package org.faheng.conflict;

import java.util.List;

/** 定向规则: the rules whose superior provision is known without retrieval. */
final class HardWiredRules {
  private HardWiredRules() {}

  /** The rules that look at one clause at a time. */
  static List<ClauseRule> clauseRules() {
    return List.of(
        new KnownValueRule(ConflictType.TIME_LIMIT, "法定期限、任期"),
        new KnownValueRule(ConflictType.THRESHOLD, "法定比例、数额、人数"),
        new OwnersVoteRule(),
        new ReconsiderationBodyRule(),
        new PatternFactRule("moved-functions", "已调整的主管机关", "立法法第一百零七条第（二）项"),
        new ClosedListRule(),
        new PatternFactRule("abolished-institutions", "已取消的制度、收费、许可", "立法法第一百零七条第（二）项"),
        new SettingPowerRule(ConflictType.PENALTY_KIND, "行政处罚设定权"),
        new SettingPowerRule(ConflictType.LICENCE, "行政许可设定权"),
        new SettingPowerRule(ConflictType.COERCIVE, "行政强制设定权"),
        new SettingPowerRule(ConflictType.FEE, "收费设定权"),
        new SettingPowerRule(ConflictType.CERTIFICATE, "证明事项设定权"),
        new SettingPowerRule(ConflictType.RIGHTS_WITHOUT_BASIS, "减损权利、增加义务的依据"),
        new PatternFactRule("fair-competition", "公平竞争", "公平竞争审查条例第八条至第十一条"),
        new PatternFactRule("forbidden-acts", "上位法明令禁止的做法", "立法法第一百零七条第（二）项"));
  }

  /** The rules that look at a draft as a whole. */
  static List<DocumentRule> documentRules() {
    return List.of(
        new ValidityPeriodRule(),
        new OwnReferenceRule(),
        new TwoFinesRule(),
        new TwoPeriodsRule(),
        new UnusedTermRule(),
        new NumberingRule());
  }
}
