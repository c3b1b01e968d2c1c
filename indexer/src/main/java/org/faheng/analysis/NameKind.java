package org.faheng.analysis;

/** 名称种类: what a proper name in a text names. */
public enum NameKind {
  PERSON("人名"),
  PLACE("地名"),
  ORGANISATION("机构名");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  /** The Chinese name shown to people. */
  public String label() {
    return label;
  }
}
