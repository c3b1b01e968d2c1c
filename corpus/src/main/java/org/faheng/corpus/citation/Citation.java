package org.faheng.corpus.citation;

import java.util.List;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.structure.Span;

/** 引用: words of a text that name another text or another place of the same text. */
public sealed interface Citation {

  /** Where the words stand. */
  Span span();

  /** The places named; empty where the text as a whole is meant. */
  List<ProvisionRef> refs();

  /** By title: 《行政处罚法》第三十三条, or 行政处罚法第三十三条 without quotation marks. */
  record ByTitle(Span span, String title, boolean quoted, List<ProvisionRef> refs)
      implements Citation {
    public ByTitle {
      refs = List.copyOf(refs);
    }
  }

  /** The same text: 本法第三条, or 第三条 alone. */
  record ToSelf(Span span, List<ProvisionRef> refs) implements Citation {
    public ToSelf {
      refs = List.copyOf(refs);
    }
  }

  /** A text named shortly before: 该法第三条. */
  record ToSaid(Span span, String word, List<ProvisionRef> refs) implements Citation {
    public ToSaid {
      refs = List.copyOf(refs);
    }
  }

  /**
   * Counted from the place of the citation: 前款, 前两款, 前条, 本条第二款, 前款第（一）项.
   *
   * @param back how many 款, 条 or 项 before, 0 for 本条 and 本款
   * @param count how many of them, 2 for 前两款
   */
  record Relative(Span span, Unit unit, int back, int count, List<ProvisionRef> refs)
      implements Citation {
    public Relative {
      refs = List.copyOf(refs);
    }

    /** What is counted. */
    public enum Unit {
      ARTICLE,
      PARAGRAPH,
      POINT
    }
  }

  /** By 文号: 国办发〔2018〕37号. */
  record ByNumber(Span span, DocumentNumber number) implements Citation {
    @Override
    public List<ProvisionRef> refs() {
      return List.of();
    }
  }

  /** By 案号: （2023）岳0723行初18号. */
  record ByCaseNumber(Span span, CaseNumber number) implements Citation {
    @Override
    public List<ProvisionRef> refs() {
      return List.of();
    }
  }
}
