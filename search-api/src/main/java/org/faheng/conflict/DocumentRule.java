package org.faheng.conflict;

/** 全文规则: looks at a draft as a whole. One class for each rule. */
interface DocumentRule {

  /** What it compares, in Chinese, for the account of what was covered. */
  String scope();

  /** Reports what it finds in the draft, and what it looked at and let stand. */
  void examine(Examination examination);
}
