package org.faheng.web;

/** 范围: the tabs above every page. */
public enum Scope {
  ALL("全部", ""),
  LAWS("法规", "laws"),
  DOCUMENTS("规范性文件", "documents"),
  CASES("案例", "cases");

  private final String label;
  private final String key;

  Scope(String label, String key) {
    this.label = label;
    this.key = key;
  }

  /** The Chinese name on the tab. */
  public String label() {
    return label;
  }

  /** The name in an address; empty for all. */
  public String key() {
    return key;
  }

  /** The scope of that key; all for any other word. */
  public static Scope ofKey(String key) {
    for (Scope scope : values()) {
      if (scope.key.equals(key)) {
        return scope;
      }
    }
    return ALL;
  }
}
