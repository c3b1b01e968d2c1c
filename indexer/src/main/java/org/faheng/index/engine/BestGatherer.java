package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first hits after a position, one by one. */
public final class BestGatherer implements Gatherer {
  private final int size;
  private final @Nullable Position after;
  private final PriorityQueue<Found> worstFirst;

  public BestGatherer(int size, @Nullable Position after) {
    this.size = size;
    this.after = after;
    // one more than a page, to know whether another page follows
    this.worstFirst = new PriorityQueue<>(size + 2, Collections.reverseOrder());
  }

  @Override
  public float leastScore() {
    Found worst = worstFirst.peek();
    return worst == null || worstFirst.size() <= size ? 0 : (float) worst.score();
  }

  @Override
  public void take(Position position, int entry, int document) {
    if (after != null && position.compareTo(after) <= 0) {
      return;
    }
    Found worst = worstFirst.peek();
    if (worstFirst.size() <= size) {
      worstFirst.add(new Found(position, entry, document));
    } else if (worst != null && position.compareTo(worst.position()) < 0) {
      worstFirst.poll();
      worstFirst.add(new Found(position, entry, document));
    }
  }

  @Override
  public List<Found> page() {
    List<Found> sorted = new ArrayList<>(worstFirst);
    Collections.sort(sorted);
    return sorted.subList(0, Math.min(size, sorted.size()));
  }

  @Override
  public boolean hasMore() {
    return worstFirst.size() > size;
  }

  @Override
  public boolean wantsBestOnly() {
    return true;
  }
}
