package org.faheng.index.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 批量写入: sends entries in lots, a few at a time; who brings more than the cluster takes waits. What
 * the cluster is too busy for, or a lost node took with it, is sent again; what it refuses for good
 * is kept with the reason.
 */
final class BulkSender implements AutoCloseable {
  private static final int LOT_BYTES = 4 << 20;
  private static final int IN_FLIGHT = 2;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  /** A cluster that is without a node for so long needs people. */
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

  private final Cluster cluster;
  private final String index;
  private final ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT);
  private final Semaphore free = new Semaphore(IN_FLIGHT, true);
  private final Map<String, String> refused = new HashMap<>();
  private List<Operation> lot = new ArrayList<>();
  private int bytes;
  private @Nullable RuntimeException broken;

  BulkSender(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /** Takes operations; waits where the cluster is behind. */
  void add(List<Operation> operations) {
    for (Operation operation : operations) {
      add(operation);
    }
  }

  /** Takes one operation; waits where the cluster is behind. */
  void add(Operation operation) {
    List<Operation> full = null;
    synchronized (this) {
      rethrow();
      lot.add(operation);
      bytes += operation.lines().length;
      if (bytes >= LOT_BYTES) {
        full = take();
      }
    }
    if (full != null) {
      launch(full);
    }
  }

  private synchronized List<Operation> take() {
    List<Operation> taken = lot;
    lot = new ArrayList<>();
    bytes = 0;
    return taken;
  }

  private void launch(List<Operation> operations) {
    free.acquireUninterruptibly();
    senders.execute(
        () -> {
          try {
            deliver(operations);
          } catch (RuntimeException e) {
            fail(e);
          } finally {
            free.release();
          }
        });
  }

  private synchronized void fail(RuntimeException e) {
    broken = e;
  }

  private synchronized void rethrow() {
    if (broken != null) {
      throw broken;
    }
  }

  /** Sends all that was taken and waits for the answers. */
  void flush() {
    List<Operation> rest = take();
    if (!rest.isEmpty()) {
      launch(rest);
    }
    free.acquireUninterruptibly(IN_FLIGHT);
    free.release(IN_FLIGHT);
    rethrow();
  }

  /** Forgets what was taken and not sent yet, and waits for the rest. */
  void discard() {
    take();
    free.acquireUninterruptibly(IN_FLIGHT);
    free.release(IN_FLIGHT);
  }

  /** What was refused since this was asked last, with reasons. */
  synchronized Map<String, String> refused() {
    Map<String, String> all = Map.copyOf(refused);
    refused.clear();
    return all;
  }

  private void deliver(List<Operation> operations) {
    List<Operation> left = operations;
    long pause = FIRST_PAUSE_MILLIS;
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      try {
        left = send(left);
        if (left.isEmpty()) {
          return;
        }
      } catch (ClusterException e) {
        if (!e.mayPass() || System.nanoTime() > end) {
          throw e;
        }
      }
      if (System.nanoTime() > end) {
        throw new ClusterException("Elasticsearch 一直无法写入，请检查集群状态后重新运行", 429, null);
      }
      Patience.sleep(pause);
      pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
    }
  }

  /** One try; gives the operations that should be tried again. */
  private List<Operation> send(List<Operation> operations) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(LOT_BYTES + LOT_BYTES / 4);
    operations.forEach(operation -> body.writeBytes(operation.lines()));
    JsonNode answer =
        cluster.send(
            "POST",
            "/" + index + "/_bulk?filter_path=errors,items.*.status,items.*.error",
            body.toByteArray());
    if (!answer.path("errors").asBoolean()) {
      return List.of();
    }
    List<Operation> again = new ArrayList<>();
    JsonNode items = answer.path("items");
    for (int i = 0; i < operations.size(); i++) {
      JsonNode item = items.path(i).iterator().next();
      account(operations.get(i), item.path("status").asInt(), item.path("error"), again);
    }
    return again;
  }

  private void account(Operation operation, int status, JsonNode error, List<Operation> again) {
    boolean nothingToRemove = status == 404 && error.isMissingNode();
    if (status < 300 || nothingToRemove) {
      return;
    }
    if (status == 429 || status >= 500) {
      again.add(operation);
      return;
    }
    String reason = error.path("reason").asString("状态 " + status);
    synchronized (this) {
      refused.put(operation.subject(), reason);
    }
  }

  @Override
  public void close() {
    senders.shutdown();
  }
}
