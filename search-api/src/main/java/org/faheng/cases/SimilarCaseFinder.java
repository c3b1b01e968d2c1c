package org.faheng.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CaseHits.LikelyCause;
import org.faheng.index.LegalIndex;

/** 类案检索: looks for the cases like the one at hand, over all and tier by tier. */
public final class SimilarCaseFinder {
  private static final int RECENT_YEARS = 3;
  private static final int NEAREST_OF_TIER = 100;

  /** So many more are asked for, since one case may be told by two collections. */
  private static final int TWINS = 10;

  private final LegalIndex index;

  /** Searches in that index. */
  public SimilarCaseFinder(LegalIndex index) {
    this.index = index;
  }

  /** The nearest cases that pass {@code filter}, without regard to tiers. */
  public CaseHits nearest(CaseProfile profile, CaseFilter filter, int size) {
    return index.similar(profile.query(filter, size));
  }

  /**
   * The nearest cases and the result of every tier. What {@code filter} leaves out is in no tier
   * either; its other demands are on the nearest cases only.
   *
   * @param size how many cases are listed at the most, over all and for each tier
   * @param everyTier whether lower tiers are listed though one before them has similar cases
   */
  public SimilarCases find(CaseProfile profile, CaseFilter filter, int size, boolean everyTier) {
    CaseHits nearest = once(nearest(profile, filter, size + TWINS), size);
    CaseMatch match = CaseMatch.of(profile, causes(profile, nearest));
    List<TierResult> tiers = new ArrayList<>();
    boolean found = false;
    for (RetrievalTier tier : RetrievalTier.values()) {
      TierResult result = search(tier, profile, match, filter, size, !found || everyTier);
      found |= result.matches() > 0;
      tiers.add(result);
    }
    return new SimilarCases(nearest, tiers);
  }

  /** Each case once, by the text that is nearest. */
  private static CaseHits once(CaseHits all, int size) {
    return new CaseHits(
        once(all.hits()).stream().limit(size).toList(),
        all.compared(),
        all.itself(),
        all.facets(),
        all.likelyCauses(),
        all.snapshot());
  }

  private static List<CaseHit> once(List<CaseHit> hits) {
    Set<FrbrUri> works = new HashSet<>();
    return hits.stream().filter(hit -> works.add(hit.document().work().uri())).toList();
  }

  /** The causes that a person has set, else the one that the nearest cases have most. */
  private static Set<String> causes(CaseProfile profile, CaseHits nearest) {
    return profile.causes().isEmpty()
        ? nearest.likelyCauses().stream()
            .limit(1)
            .map(LikelyCause::cause)
            .collect(Collectors.toSet())
        : profile.causes();
  }

  private TierResult search(
      RetrievalTier tier,
      CaseProfile profile,
      CaseMatch match,
      CaseFilter filter,
      int size,
      boolean listed) {
    if (!tier.isKnown(profile)) {
      return new TierResult(tier, TierResult.State.NOT_KNOWN, 0, 0, List.of(), List.of());
    }
    CaseFilter within = tier.filter(profile).leavingOut(filter.without());
    CaseHits hits = index.similar(profile.query(within, NEAREST_OF_TIER));
    List<CaseHit> similar = once(hits.hits().stream().filter(match::holds).toList());
    if (!listed) {
      return new TierResult(
          tier, TierResult.State.COUNTED, hits.compared(), similar.size(), List.of(), List.of());
    }
    List<CaseHit> recent =
        similar.stream().filter(hit -> isRecent(tier, profile, hit)).limit(size).toList();
    return new TierResult(
        tier,
        TierResult.State.LISTED,
        hits.compared(),
        similar.size(),
        recent,
        similar.stream()
            .filter(hit -> !isRecent(tier, profile, hit))
            .limit(size - recent.size())
            .toList());
  }

  private static boolean isRecent(RetrievalTier tier, CaseProfile profile, CaseHit hit) {
    return !tier.recentFirst() || isRecent(hit.text().head().year(), profile.year());
  }

  /** Whether a decision of {@code year} is one of the last three years in the year {@code now}. */
  static boolean isRecent(int year, int now) {
    return year > now - RECENT_YEARS;
  }
}
