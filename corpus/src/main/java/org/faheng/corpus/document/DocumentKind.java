package org.faheng.corpus.document;

import java.util.Optional;

/** 文件种类与效力级别: what sort of text a document is, in the order in which facets list them. */
public enum DocumentKind {
  CONSTITUTION("宪法", "constitution"),
  LAW("法律", "law"),
  ADMINISTRATIVE_REGULATION("行政法规", "regulation"),
  SUPERVISORY_REGULATION("监察法规", "supervisory"),
  JUDICIAL_INTERPRETATION("司法解释", "interpretation"),
  LOCAL_REGULATION("地方性法规", "local"),
  AUTONOMOUS_REGULATION("自治条例和单行条例", "autonomous"),
  DEPARTMENT_RULE("部门规章", "department"),
  LOCAL_GOVERNMENT_RULE("地方政府规章", "rule"),
  NORMATIVE_DOCUMENT("规范性文件", "document"),
  JUDGMENT("裁判文书", "judgment"),
  PENALTY_DECISION("行政处罚决定书", "penalty"),
  RECONSIDERATION_DECISION("行政复议决定书", "reconsideration"),
  CASE_EXAMPLE("案例", "case"),
  OTHER("其他", "other");

  private final String label;
  private final String slug;

  DocumentKind(String label, String slug) {
    this.label = label;
    this.slug = slug;
  }

  /** The Chinese name shown to people, such as 行政法规. */
  public String label() {
    return label;
  }

  /** The ASCII name used in identifiers, such as {@code regulation}. */
  public String slug() {
    return slug;
  }

  /** Whether the text lays down general rules (法律 to 规范性文件) rather than deciding one case. */
  public boolean isNormative() {
    return compareTo(NORMATIVE_DOCUMENT) <= 0;
  }

  /** Whether the text decides or tells of single cases. */
  public boolean isOfCases() {
    return switch (this) {
      case JUDGMENT, PENALTY_DECISION, RECONSIDERATION_DECISION, CASE_EXAMPLE -> true;
      default -> false;
    };
  }

  /** Whether every text of this kind binds in the whole country. */
  public boolean isNational() {
    return switch (this) {
      case CONSTITUTION,
          LAW,
          ADMINISTRATIVE_REGULATION,
          SUPERVISORY_REGULATION,
          JUDICIAL_INTERPRETATION,
          DEPARTMENT_RULE ->
          true;
      default -> false;
    };
  }

  /** The kind with this Chinese label. */
  public static Optional<DocumentKind> ofLabel(String label) {
    for (DocumentKind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
