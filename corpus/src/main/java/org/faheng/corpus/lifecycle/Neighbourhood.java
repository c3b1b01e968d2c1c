package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.List;

/**
 * 邻域: which articles of the newer version lie between the same neighbours as an older one. The
 * order of articles mostly outlives an amendment, so the place is evidence where the words are not.
 */
final class Neighbourhood {
  private final int newerSize;
  private final int[] after;
  private final int[] before;
  private final int[] rivals;
  private final int all;

  /**
   * @param backbone pairs that keep their order, in order
   */
  Neighbourhood(List<Backbone.Pair> backbone, int olderSize, int newerSize) {
    this.newerSize = newerSize;
    after = new int[olderSize];
    before = new int[olderSize];
    rivals = new int[olderSize];
    all = Math.max(olderSize, newerSize);
    int lastOlder = -1;
    int lastNewer = -1;
    for (Backbone.Pair pair : backbone) {
      gap(lastOlder, pair.older(), lastNewer, pair.newer());
      after[pair.older()] = pair.newer() - 1;
      before[pair.older()] = pair.newer() + 1;
      rivals[pair.older()] = 1;
      lastOlder = pair.older();
      lastNewer = pair.newer();
    }
    gap(lastOlder, olderSize, lastNewer, newerSize);
  }

  private void gap(int olderFrom, int olderTo, int newerFrom, int newerTo) {
    if (olderFrom + 1 < olderTo) {
      Arrays.fill(after, olderFrom + 1, olderTo, newerFrom);
      Arrays.fill(before, olderFrom + 1, olderTo, newerTo);
      int most = Math.max(olderTo - olderFrom, newerTo - newerFrom) - 1;
      Arrays.fill(rivals, olderFrom + 1, olderTo, most);
    }
  }

  /** Whether the newer article lies between the same neighbours as the older one. */
  boolean holds(int older, int newer) {
    return after[older] < newer && newer < before[older];
  }

  /** How many articles compete for the pair: those of the neighbourhood, or all outside of it. */
  int rivals(int older, int newer) {
    return holds(older, newer) ? rivals[older] : all;
  }

  /** How near the newer article is to where the older one stood, 0 to 1. */
  double nearness(int older, int newer) {
    double place = (after[older] + before[older]) / 2.0;
    return 1 - Math.abs(newer - place) / (newerSize + 1);
  }
}
