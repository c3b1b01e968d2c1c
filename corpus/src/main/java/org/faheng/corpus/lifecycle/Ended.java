package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * 一句所及的文件: what one sentence says of one document, before it is known where it stands.
 *
 * @param on the day that the sentence itself names; null where it names none
 */
record Ended(
    String title,
    LifecycleEvent.Kind kind,
    LifecycleEvent.Scope scope,
    List<ProvisionRef> refs,
    @Nullable DocumentNumber number,
    @Nullable LocalDate dated,
    @Nullable LocalDate on) {

  Ended {
    refs = List.copyOf(refs);
  }

  /** The same under another title. */
  Ended withTitle(String other) {
    return new Ended(other, kind, scope, refs, number, dated, on);
  }

  /** The same with another day of the document meant. */
  Ended withDated(@Nullable LocalDate day) {
    return new Ended(title, kind, scope, refs, number, day, on);
  }
}
