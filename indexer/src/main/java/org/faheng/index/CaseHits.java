package org.faheng.index;

import java.util.List;
import java.util.Map;

/**
 * 类案命中.
 *
 * @param hits nearest first
 * @param compared how many cases passed the filter and were compared
 * @param itself how many of these were left out of the hits because they have the very words of the
 *     facts: they are the case at hand
 * @param facets counts by value among the nearest cases, most frequent first
 * @param likelyCauses the 案由 of the nearest cases with their share, most likely first; a suggestion
 *     to be confirmed where the person has set none
 * @param snapshot the state of the index that answered
 */
public record CaseHits(
    List<CaseHit> hits,
    int compared,
    int itself,
    Map<CaseField, List<Hits.Count>> facets,
    List<LikelyCause> likelyCauses,
    String snapshot) {

  public CaseHits {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    likelyCauses = List.copyOf(likelyCauses);
  }

  /**
   * One case.
   *
   * @param score larger is nearer; comparable within one answer only
   * @param covered how much of what the facts say the case says too, names aside and rare words
   *     before common ones; 0 to 1, comparable between answers to the same facts
   */
  public record CaseHit(DocumentSummary document, CaseText text, double score, double covered) {}

  /**
   * A cause that the nearest cases have.
   *
   * @param share of the votes of the nearest cases, 0 to 1
   */
  public record LikelyCause(String cause, double share) {}
}
