package org.faheng.conflict;

import java.util.Comparator;
import java.util.List;

/**
 * 条款比对: a clause of a draft with everything in superior law that speaks of the same.
 *
 * @param clause the clause
 * @param reading its words
 * @param pairs the superior clauses, likest first
 */
record ClauseMatches(DraftClause clause, Reading reading, List<ClausePair> pairs) {
  private static final double AS_GOOD = 0.08;

  ClauseMatches {
    pairs = List.copyOf(pairs);
  }

  /** What stands in superior law in the place of {@code element}, best first. */
  List<ElementMatch> of(Reading.Placed element) {
    return pairs.stream()
        .flatMap(
            pair ->
                pair.counterpart(element).stream()
                    .map(other -> ElementMatch.of(pair, element, other)))
        .sorted(Comparator.comparingDouble(ElementMatch::score).reversed())
        .toList();
  }

  /**
   * The counterparts that stand for {@code element} well enough to be compared, and as well as the
   * best does, best first.
   *
   * @param context least share of what stands around it
   * @param cover least share of the draft's sentence
   */
  List<ElementMatch> comparable(Reading.Placed element, double context, double cover) {
    List<ElementMatch> near =
        of(element).stream()
            .filter(match -> match.context() >= context && match.cover() >= cover)
            .toList();
    return near.stream()
        .filter(match -> match.score() >= near.getFirst().score() - AS_GOOD)
        .toList();
  }
}
