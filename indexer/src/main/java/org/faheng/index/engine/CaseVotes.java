package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.index.CaseHead;
import org.faheng.index.CaseHits.LikelyCause;

/**
 * 邻案表决: what the nearest cases say the matter is about: their causes, and the provisions that they
 * cite, rare ones before those that every judgment cites (自首, 罚金).
 */
public final class CaseVotes {
  private final Map<String, Double> causes = new HashMap<>();
  private final Map<String, Double> provisions = new HashMap<>();

  /** Adds a case's vote. */
  public void add(CaseHead head, double weight) {
    head.causes().forEach(cause -> causes.merge(cause, weight, Double::sum));
    head.provisions().forEach(place -> provisions.merge(place, weight, Double::sum));
  }

  /** Makes shares of the votes, once all are in. */
  public void count(CaseShelf shelf) {
    provisions.replaceAll((place, votes) -> votes * Math.pow(shelf.rarity(place), 2));
    shares(causes);
    shares(provisions);
  }

  private static void shares(Map<String, Double> votes) {
    double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    votes.replaceAll((value, count) -> all > 0 ? count / all : 0);
  }

  /** The share of the causes of this case, 0 to 1. */
  public double causes(CaseHead head) {
    return share(causes, head.causes());
  }

  /** The share of the provisions that this case cites, 0 to 1. */
  public double provisions(CaseHead head) {
    return share(provisions, head.provisions());
  }

  private static double share(Map<String, Double> shares, Set<String> values) {
    return values.stream().mapToDouble(value -> shares.getOrDefault(value, 0.0)).sum();
  }

  /** The causes with a share, most likely first. */
  public List<LikelyCause> likely() {
    List<LikelyCause> likely = new ArrayList<>();
    causes.forEach((cause, share) -> likely.add(new LikelyCause(cause, share)));
    likely.sort(
        Comparator.comparingDouble(LikelyCause::share)
            .reversed()
            .thenComparing(LikelyCause::cause));
    return likely;
  }
}
