package org.faheng.conflict;

import java.util.List;
import org.faheng.corpus.structure.Span;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.jspecify.annotations.Nullable;

/**
 * 上位法条款: an article in force that binds the makers of the draft.
 *
 * @param document the version it belongs to
 * @param provision its words
 */
record SuperiorClause(DocumentSummary document, IndexedProvision provision) {

  /** Name of the article, such as 《大气污染防治法》第一百一十八条. */
  String label() {
    return "《" + document.title() + "》" + provision.label();
  }

  /** The whole article as evidence, with marks counted in its text. */
  Conflict.Superior evidence(Span... marks) {
    return evidence(null, new Span(0, provision.text().length()), marks);
  }

  /** A part of the article as evidence; {@code marks} are counted in the article's text. */
  Conflict.Superior evidence(@Nullable Integer paragraph, Span part, Span... marks) {
    List<Span> inside =
        List.of(marks).stream()
            .filter(mark -> mark.start() >= part.start() && mark.end() <= part.end())
            .map(mark -> new Span(mark.start() - part.start(), mark.end() - part.start()))
            .toList();
    return new Conflict.Superior(
        document.title(),
        document.manifestation().path(),
        provision.article(),
        provision.eId(),
        paragraph,
        part.of(provision.text()),
        inside);
  }
}
