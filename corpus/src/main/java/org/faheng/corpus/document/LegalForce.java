package org.faheng.corpus.document;

/** 时效性: whether a text binds on a given day. */
public enum LegalForce {
  IN_FORCE("现行有效"),
  AMENDED("已修改"),
  NOT_YET_IN_FORCE("尚未生效"),
  REPEALED("已废止"),
  LAPSED("已失效"),
  UNKNOWN("时效不明");

  private final String label;

  LegalForce(String label) {
    this.label = label;
  }

  /** The Chinese name shown to people, such as 现行有效. */
  public String label() {
    return label;
  }
}
