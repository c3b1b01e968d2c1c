package org.faheng.corpus.citation;

import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 引出: one place of another work that a text cites.
 *
 * @param title the cited title in full, as {@link Titles#key} gives it
 * @param refs the places in it; empty where the work as a whole is meant
 * @param span the words of the citation
 * @param treatment what the text does with it
 */
public record CitedPlace(String title, List<ProvisionRef> refs, Span span, Treatment treatment) {
  public CitedPlace {
    refs = List.copyOf(refs);
  }

  /** The same with its place counted from {@code start}. */
  public CitedPlace from(int start) {
    Span moved = new Span(span.start() - start, span.end() - start);
    return new CitedPlace(title, refs, moved, treatment);
  }
}
