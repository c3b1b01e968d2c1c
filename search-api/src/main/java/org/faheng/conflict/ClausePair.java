package org.faheng.conflict;

import java.util.Optional;

/**
 * 条款对: a clause of a draft beside a 款 of superior law that speaks of the same.
 *
 * @param clause the clause of the draft
 * @param reading its words
 * @param superior the 款 of superior law
 * @param alignment what they have in common
 */
record ClausePair(
    DraftClause clause, Reading reading, SuperiorParagraph superior, Alignment alignment) {

  /** The element of the superior clause that stands for {@code placed}, of the same sort. */
  Optional<Reading.Placed> counterpart(Reading.Placed placed) {
    int partner = alignment.partner(placed.token());
    return partner < 0
        ? Optional.empty()
        : superior.reading().elements().stream()
            .filter(other -> other.token() == partner)
            .findFirst();
  }
}
