package org.faheng.conflict;

import org.faheng.corpus.norm.AgencyMention;
import org.faheng.corpus.norm.FineRange;
import org.faheng.corpus.norm.Modality;
import org.faheng.corpus.norm.Quantity;
import org.faheng.corpus.norm.Ratio;
import org.faheng.corpus.norm.TimeLimit;
import org.faheng.corpus.structure.Span;

/**
 * 要素: a part of a clause that has a value of its own, and counts as one word when clauses are
 * aligned.
 */
sealed interface Element {

  /** Its words, counted in the clause's text. */
  Span span();

  /** 罚款. */
  record Fine(FineRange fine) implements Element {
    @Override
    public Span span() {
      return fine.span();
    }
  }

  /** 期限. */
  record Period(TimeLimit limit) implements Element {
    @Override
    public Span span() {
      return limit.span();
    }
  }

  /** 比例. */
  record Share(Ratio ratio) implements Element {
    @Override
    public Span span() {
      return ratio.span();
    }
  }

  /** 数量. */
  record Number(Quantity quantity) implements Element {
    @Override
    public Span span() {
      return quantity.span();
    }
  }

  /** 应当, 不得, 可以. */
  record Mode(Modality modality) implements Element {
    @Override
    public Span span() {
      return modality.span();
    }
  }

  /** 机关. */
  record Organ(AgencyMention agency) implements Element {
    @Override
    public Span span() {
      return agency.span();
    }
  }
}
