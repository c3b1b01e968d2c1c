package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first works after a position, each with its best hits next to each other. A work stands where
 * its best hit stands.
 */
public final class WorkGatherer implements Gatherer {
  private final int size;
  private final int perWork;
  private final @Nullable Position after;
  private final Catalogue catalogue;
  private final List<@Nullable List<Found>> byWork;
  private boolean more;

  public WorkGatherer(int size, int perWork, @Nullable Position after, Catalogue catalogue) {
    this.size = size;
    this.perWork = perWork;
    this.after = after;
    this.catalogue = catalogue;
    this.byWork = new ArrayList<>(Collections.nCopies(catalogue.workCount(), null));
  }

  @Override
  public float leastScore() {
    return 0;
  }

  @Override
  public void take(Position position, int entry, int document) {
    int work = catalogue.work(document);
    List<Found> best = byWork.get(work);
    if (best == null) {
      best = new ArrayList<>(Math.min(perWork, 8));
      byWork.set(work, best);
    }
    if (best.size() == perWork && position.compareTo(best.getLast().position()) >= 0) {
      return;
    }
    insert(best, new Found(position, entry, document));
  }

  private void insert(List<Found> best, Found found) {
    int at = best.size();
    while (at > 0 && found.compareTo(best.get(at - 1)) < 0) {
      at--;
    }
    best.add(at, found);
    if (best.size() > perWork) {
      best.removeLast();
    }
  }

  @Override
  public List<Found> page() {
    List<List<Found>> works = new ArrayList<>();
    for (List<Found> best : byWork) {
      if (best != null && (after == null || best.getFirst().position().compareTo(after) > 0)) {
        works.add(best);
      }
    }
    works.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
    List<Found> page = new ArrayList<>(size);
    int taken = 0;
    for (List<Found> work : works) {
      if (!page.isEmpty() && page.size() + work.size() > size) {
        break;
      }
      page.addAll(work.subList(0, Math.min(size, work.size())));
      taken++;
    }
    more = taken < works.size();
    return page;
  }

  /** The hit by which the last work of a page stands where it does. */
  public Position endOf(List<Found> page) {
    int work = catalogue.work(page.getLast().document());
    return Objects.requireNonNull(byWork.get(work)).getFirst().position();
  }

  @Override
  public boolean hasMore() {
    return more;
  }

  @Override
  public boolean wantsBestOnly() {
    return false;
  }
}
