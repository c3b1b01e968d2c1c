package org.faheng.search;

import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;

/**
 * 所指之处: the work, or the place in it, that a person names; whether the place exists is not asked.
 *
 * @param work the work
 * @param place the place in it; {@link #WHOLE} where the work as such is meant
 * @param note how the name was read where that is not plain; empty otherwise
 */
public record NamedPlace(Work work, ProvisionRef place, String note) {
  /** No place in particular. */
  public static final ProvisionRef WHOLE = new ProvisionRef("", "", 0, 0);

  /** Whether no place in particular is meant. */
  public boolean isWhole() {
    return place.article().isEmpty();
  }

  /** The name in full: 《…》第三十三条第一款. */
  public String label() {
    return CitationFormat.quoted(work.title()) + place.label();
  }
}
