package org.faheng.cases;

import java.util.List;
import org.faheng.index.CaseHits;

/**
 * 类案检索结果.
 *
 * @param nearest the nearest of all cases that pass the person's filter, whatever their tier
 * @param tiers one result for each tier, in the order of the opinion
 */
public record SimilarCases(CaseHits nearest, List<TierResult> tiers) {
  public SimilarCases {
    tiers = List.copyOf(tiers);
  }
}
