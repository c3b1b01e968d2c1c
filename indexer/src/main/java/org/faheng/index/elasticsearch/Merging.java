package org.faheng.index.elasticsearch;

import java.util.concurrent.TimeUnit;

/**
 * 合并: merges replaced entries away, and waits for it, since it may take longer than one request.
 */
final class Merging {
  private static final long END_NANOS = TimeUnit.MINUTES.toNanos(30);
  private static final long PAUSE_MILLIS = 300;

  private Merging() {}

  static void expunge(Cluster cluster, String index) {
    String path = "/" + index + "/_forcemerge?only_expunge_deletes=true&wait_for_completion=false";
    String task = Patience.with(() -> cluster.post(path)).path("task").asString("");
    long end = System.nanoTime() + END_NANOS;
    while (!isDone(cluster, task) && System.nanoTime() < end) {
      Patience.sleep(PAUSE_MILLIS);
    }
  }

  /** A task that nobody knows went with its node; the ranking is a little off until the next. */
  private static boolean isDone(Cluster cluster, String task) {
    var found = Patience.with(() -> cluster.find("/_tasks/" + task));
    return found.isMissingNode() || found.path("completed").asBoolean();
  }
}
