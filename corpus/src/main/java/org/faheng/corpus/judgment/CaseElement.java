package org.faheng.corpus.judgment;

import org.faheng.corpus.structure.Span;

/**
 * 案件要素: a circumstance that makes cases alike or different.
 *
 * @param kind group of circumstances
 * @param name the circumstance, such as 未听证 or 自首
 * @param denied whether the text only says that it is not so (不构成自首)
 * @param span the words, in the reasoning where it has them
 */
public record CaseElement(Kind kind, String name, boolean denied, Span span) {
  /** 要素类别. */
  public enum Kind {
    ACT("行政行为"),
    PROCEDURE("程序与审查问题"),
    MITIGATING("从宽情节"),
    AGGRAVATING("从严情节"),
    HARM("损害后果"),
    CONTRACT("合同"),
    TORT("侵权与权利");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Name for users. */
    public String label() {
      return label;
    }
  }
}
