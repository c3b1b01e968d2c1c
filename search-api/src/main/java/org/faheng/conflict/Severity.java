package org.faheng.conflict;

/** 严重程度: how much depends on a finding. */
public enum Severity {
  HIGH("high", "高"),
  MEDIUM("medium", "中"),
  LOW("low", "低"),
  INFO("info", "提示");

  private final String slug;
  private final String label;

  Severity(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  /** The word used in JSON. */
  public String slug() {
    return slug;
  }

  /** The Chinese word. */
  public String label() {
    return label;
  }
}
