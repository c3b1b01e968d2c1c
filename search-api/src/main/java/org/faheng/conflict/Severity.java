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

  /** The severity of that word. */
  public static Severity ofSlug(String slug) {
    for (Severity severity : values()) {
      if (severity.slug.equals(slug)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("severity must be one of high, medium, low, info: " + slug);
  }

  /** The Chinese word. */
  public String label() {
    return label;
  }
}
