package org.faheng.cases;

import java.util.List;
import org.faheng.index.CaseHits.CaseHit;

/**
 * 顺位结果: what one tier gave.
 *
 * @param tier where was looked
 * @param state whether the cases are listed
 * @param compared how many cases of the tier were compared
 * @param matches how many of the nearest are similar enough to count as 类案
 * @param recent similar cases of the last three years, nearest first; of guiding cases all
 * @param older older similar cases, nearest first
 */
public record TierResult(
    RetrievalTier tier,
    State state,
    int compared,
    int matches,
    List<CaseHit> recent,
    List<CaseHit> older) {

  /** Whether a tier was looked through. */
  public enum State {
    /** Its similar cases are listed; there may be none. */
    LISTED,
    /** Counted only, since a tier before it has similar cases. */
    COUNTED,
    /** Not looked through: the case at hand does not tell which court or province. */
    NOT_KNOWN
  }

  public TierResult {
    recent = List.copyOf(recent);
    older = List.copyOf(older);
  }
}
