package org.faheng.corpus.judgment;

/** 文书种类: what kind of decision, or published report of one, a text is. */
public enum DocumentType {
  JUDGMENT("判决书"),
  RULING("裁定书"),
  DECISION("决定书"),
  MEDIATION("调解书"),
  NOTICE("通知书"),
  GUIDING_CASE("指导性案例"),
  PROCURATORIAL_CASE("检察指导性案例"),
  GAZETTE_CASE("公报案例"),
  TYPICAL_CASE("典型案例"),
  PENALTY("行政处罚决定书"),
  RECONSIDERATION("行政复议决定书"),
  UNKNOWN("");

  private final String label;

  DocumentType(String label) {
    this.label = label;
  }

  /** Name for users; empty where the kind is not known. */
  public String label() {
    return label;
  }

  /** Whether it reports a case rather than decides it. */
  public boolean published() {
    return this == GUIDING_CASE
        || this == PROCURATORIAL_CASE
        || this == GAZETTE_CASE
        || this == TYPICAL_CASE;
  }

  /** Whether an administrative agency, not a court, wrote it. */
  public boolean byAgency() {
    return this == PENALTY || this == RECONSIDERATION;
  }
}
