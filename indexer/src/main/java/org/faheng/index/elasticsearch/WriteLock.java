package org.faheng.index.elasticsearch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.faheng.index.IndexEngine.IndexBusyException;
import tools.jackson.databind.JsonNode;

/**
 * 写入锁: one process at a time writes an index. The holder says every few seconds that it lives; one
 * that was silent for long, or is known to have ended, has lost the lock.
 */
final class WriteLock implements AutoCloseable {
  private static final long SAID_MILLIS = 10_000;
  private static final long SILENT_MILLIS = 60_000;
  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String path;
  private final String holder = UUID.randomUUID().toString();
  private volatile String condition = "";
  private volatile boolean lost;
  private final ScheduledExecutorService speaker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("faheng-lock").factory());

  private WriteLock(Cluster cluster, String path) {
    this.cluster = cluster;
    this.path = path;
  }

  /**
   * Takes the lock of an index.
   *
   * @throws IndexBusyException if another process holds it
   */
  static WriteLock take(Cluster cluster, String index) {
    WriteLock lock = new WriteLock(cluster, "/" + index + "/_doc/lock");
    try {
      lock.create();
    } catch (ClusterException e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      lock.takeOver(e);
    }
    lock.speaker.scheduleAtFixedRate(
        lock::sayAlive, SAID_MILLIS, SAID_MILLIS, TimeUnit.MILLISECONDS);
    return lock;
  }

  private void create() {
    condition = condition(cluster.put(path + "?op_type=create", said()));
  }

  /** That nobody else has written the lock since. */
  private static String condition(JsonNode written) {
    return "?if_seq_no="
        + written.path("_seq_no").asLong()
        + "&if_primary_term="
        + written.path("_primary_term").asLong();
  }

  private void takeOver(ClusterException refused) {
    JsonNode held = cluster.find(path);
    if (held.path("found").asBoolean() && isAlive(held.path("_source"))) {
      throw new IndexBusyException(refused);
    }
    try {
      boolean there = held.path("found").asBoolean();
      String free = there ? condition(held) : "?op_type=create";
      condition = condition(cluster.put(path + free, said()));
    } catch (ClusterException e) {
      throw e.status() == CONFLICT ? new IndexBusyException(e) : e;
    }
  }

  private static boolean isAlive(JsonNode source) {
    if (source.path("host").asString("").equals(host())) {
      return ProcessHandle.of(source.path("pid").asLong())
          .map(ProcessHandle::isAlive)
          .orElse(false);
    }
    return System.currentTimeMillis() - source.path("at").asLong() < SILENT_MILLIS;
  }

  private Map<String, Object> said() {
    return Map.of(
        "holder",
        holder,
        "host",
        host(),
        "pid",
        ProcessHandle.current().pid(),
        "at",
        System.currentTimeMillis());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "";
    }
  }

  private void sayAlive() {
    try {
      say();
    } catch (ClusterException e) {
      // a cluster that is down gives the lock to nobody else, so it is said again soon
      return;
    }
  }

  private void say() {
    try {
      condition = condition(cluster.put(path + condition, said()));
    } catch (ClusterException e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      look();
    }
  }

  /** Said twice where an answer was lost on the way, or taken over by another process. */
  private void look() {
    JsonNode held = cluster.find(path);
    if (held.path("_source").path("holder").asString("").equals(holder)) {
      condition = condition(held);
    } else {
      lost = true;
    }
  }

  /**
   * Makes sure that it is still held.
   *
   * @throws IndexBusyException if another process took it over after a long silence
   */
  void check() {
    if (lost) {
      throw new IndexBusyException(new IllegalStateException("lock was taken over: " + path));
    }
  }

  @Override
  public void close() {
    speaker.shutdownNow();
    if (!lost) {
      cluster.delete(path);
    }
  }
}
