package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 主线: the heaviest chain of pairs that keep their order in both versions. */
final class Backbone {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::older).thenComparing(Pair::newer, Comparator.reverseOrder());

  private Backbone() {}

  /**
   * 条对: an article of each version.
   *
   * @param older index in the older version
   * @param newer index in the newer version
   * @param weight how much speaks for the pair
   */
  record Pair(int older, int newer, double weight) {}

  /**
   * The chain of greatest total weight in which both indexes rise, in that order.
   *
   * @param newerSize number of articles of the newer version
   */
  static List<Pair> of(List<Pair> candidates, int newerSize) {
    List<Pair> pairs = candidates.stream().sorted(ORDER).toList();
    double[] best = new double[pairs.size()];
    int[] before = new int[pairs.size()];
    int[] ends = new int[newerSize + 1];
    Arrays.fill(ends, -1);
    int last = -1;
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      before[k] = heaviest(ends, pair.newer(), best);
      best[k] = pair.weight() + (before[k] < 0 ? 0 : best[before[k]]);
      for (int at = pair.newer() + 1; at < ends.length; at += at & -at) {
        ends[at] = ends[at] < 0 || best[ends[at]] < best[k] ? k : ends[at];
      }
      last = last < 0 || best[last] < best[k] ? k : last;
    }
    List<Pair> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(pairs.get(k));
    }
    return chain.reversed();
  }

  /** The heaviest chain so far that ends before {@code newer}, from a binary indexed tree. */
  private static int heaviest(int[] ends, int newer, double[] best) {
    int found = -1;
    for (int at = newer; at > 0; at -= at & -at) {
      if (ends[at] >= 0 && (found < 0 || best[ends[at]] > best[found])) {
        found = ends[at];
      }
    }
    return found;
  }
}
