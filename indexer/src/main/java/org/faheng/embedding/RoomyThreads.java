package org.faheng.embedding;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 大栈线程: threads with room for native code. On some processors the runtime takes more than two
 * megabytes of stack, and on a thread of the usual one megabyte it takes the whole process down.
 */
final class RoomyThreads {
  private static final long STACK_BYTES = 16L << 20;
  private static final long PATIENCE_SECONDS = 10;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), RoomyThreads::thread);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "embedding-" + COUNT.incrementAndGet(), STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does {@code work} on such a thread and waits for it.
   *
   * @throws IllegalStateException if it fails or the wait is interrupted
   */
  <T> T run(Callable<T> work) {
    try {
      return threads.submit(work).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("embedding model must run here", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("embedding was interrupted", e);
    }
  }

  /** Takes no more work and waits for what is being done; whether that came to an end. */
  boolean end() {
    threads.shutdown();
    try {
      return threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
