package org.faheng.corpus.judgment;

/** 审理程序: the stage of a case that a document decides. */
public enum Procedure {
  FIRST("一审"),
  SECOND("二审"),
  RETRIAL_REVIEW("再审审查"),
  RETRIAL("再审"),
  DEATH_PENALTY_REVIEW("死刑复核"),
  COMMUTATION("刑罚变更"),
  COMPENSATION("国家赔偿"),
  ENFORCEMENT("执行"),
  JURISDICTION("管辖"),
  PENALTY("行政处罚"),
  RECONSIDERATION("行政复议"),
  UNKNOWN("");

  private final String label;

  Procedure(String label) {
    this.label = label;
  }

  /** Name for users; empty where not known. */
  public String label() {
    return label;
  }
}
