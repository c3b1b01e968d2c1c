package org.faheng.search;

import java.util.List;
import org.faheng.corpus.citation.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * 条款引用: a question that names a clause.
 *
 * @param title the law as typed, without quotation marks; empty where none is named
 * @param year year of the wanted version (2018版); null where none is named
 * @param refs the places, at least one
 * @param certain whether the question names an article in so many words (第…条, §) rather than by a
 *     bare number
 */
record Reference(String title, @Nullable Integer year, List<ProvisionRef> refs, boolean certain) {
  Reference {
    refs = List.copyOf(refs);
  }
}
