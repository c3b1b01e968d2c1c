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
        new PatternFactRule("abolished-institutions", "已取消的制度、收费、许可", "立法法第一百零七条第（二）项"));
  }

  /** The rules that look at a draft as a whole. */
  static List<DocumentRule> documentRules() {
    return List.of();
  }
}
