package org.faheng.index;

import org.faheng.corpus.structure.Span;

/**
 * 案例段落: a stretch of a case that is compared with other cases.
 *
 * @param kind what it holds
 * @param span its place in the document's text
 */
public record CasePart(Kind kind, Span span) {

  /** What a stretch of a decision holds. */
  public enum Kind {
    HOLDING("裁判要旨"),
    FACTS("事实"),
    REASONING("理由"),
    RESULT("结果");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
      return label;
    }
  }
}
