package org.faheng.index;

/** 案例分面: what cases are narrowed and counted by, in the order in which pages show it. */
public enum CaseField {
  TYPE("案件类型"),
  CAUSE("案由"),
  TIER("案例等级"),
  COURT_LEVEL("法院层级"),
  COURT("法院"),
  REGION("地域"),
  INSTANCE("审级"),
  DOCUMENT_TYPE("文书类型"),
  OUTCOME("裁判结果"),
  YEAR("裁判年份"),
  PROVISION("引用法条");

  private final String label;

  CaseField(String label) {
    this.label = label;
  }

  /** The Chinese name shown to people. */
  public String label() {
    return label;
  }
}
