package org.faheng.corpus.judgment;

/** 案件类型: the branch of justice a case belongs to. */
public enum Area {
  CRIMINAL("刑事"),
  CIVIL("民事"),
  ADMINISTRATIVE("行政"),
  COMPENSATION("赔偿"),
  ENFORCEMENT("执行"),
  UNKNOWN("");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  /** Name for users; empty where not known. */
  public String label() {
    return label;
  }
}
