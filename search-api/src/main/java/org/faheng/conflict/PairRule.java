package org.faheng.conflict;

/** 比对规则: compares a clause of a draft with the superior clauses found for it. */
interface PairRule {

  /** What it compares, in Chinese, for the account of what was covered. */
  String scope();

  /** Reports what it finds, and what it looked at and let stand. */
  void examine(ClauseMatches matches, Examination examination);
}
