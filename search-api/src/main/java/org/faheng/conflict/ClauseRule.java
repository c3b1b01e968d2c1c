package org.faheng.conflict;

/** 条款规则: looks at one clause of a draft at a time. One class for each rule. */
interface ClauseRule {

  /** What it compares, in Chinese, for the account of what was covered. */
  String scope();

  /** Reports what it finds in {@code clause}, and what it looked at and let stand. */
  void examine(DraftClause clause, Examination examination);
}
