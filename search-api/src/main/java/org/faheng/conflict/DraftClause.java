package org.faheng.conflict;

import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;

/**
 * 送审条款: one 款 of a draft with its 项 inside, or a piece of a text without 条.
 *
 * @param eId its name in the draft
 * @param article article such as "12-1"; empty outside a 条
 * @param span its place in the draft's text
 * @param text its words, exactly those at {@code span}
 */
public record DraftClause(EId eId, String article, Span span, String text) {

  /** A place of {@link #text} as a place of the draft's text. */
  public Span inDraft(Span place) {
    return new Span(span.start() + place.start(), span.start() + place.end());
  }
}
