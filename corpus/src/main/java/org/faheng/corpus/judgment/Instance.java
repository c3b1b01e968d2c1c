package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.structure.Span;

/**
 * 审级: one decision in the course of a case.
 *
 * @param procedure stage
 * @param court name as printed; empty where not told
 * @param number number as printed; empty where not told
 * @param date day of the decision, where told
 * @param outcomes what it decided, as far as told
 * @param span the words that tell of it
 * @param own whether it is the document itself
 */
public record Instance(
    Procedure procedure,
    String court,
    String number,
    Optional<LocalDate> date,
    List<Outcome> outcomes,
    Span span,
    boolean own) {
  public Instance {
    outcomes = List.copyOf(outcomes);
  }
}
