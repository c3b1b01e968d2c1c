package org.faheng.index.elasticsearch;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** 重试: asks again what a cluster that is just losing or gaining a node could not answer. */
final class Patience {
  private static final long END_NANOS = TimeUnit.MINUTES.toNanos(3);
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  private Patience() {}

  /** Asks until there is an answer, for some minutes; for what may be done twice. */
  static <T> T with(Supplier<T> asking) {
    return until(asking, END_NANOS);
  }

  /** The same for somebody who waits for the answer. */
  static <T> T briefly(Supplier<T> asking) {
    return until(asking, TimeUnit.SECONDS.toNanos(20));
  }

  private static <T> T until(Supplier<T> asking, long nanos) {
    long end = System.nanoTime() + nanos;
    for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2)) {
      try {
        return asking.get();
      } catch (ClusterException e) {
        if (!e.mayPass() || System.nanoTime() > end) {
          throw e;
        }
      }
      sleep(pause);
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for the cluster was interrupted", e);
    }
  }
}
