package org.faheng.cli;

import java.util.Locale;
import org.faheng.ingest.IngestProgress;

/** 进度条: share done, rate and remaining time, at most ten times a second. */
final class ProgressBar implements IngestProgress {
  private static final int WIDTH = 28;
  private static final long EVERY_NANOS = 100_000_000L;

  private final Output output;
  private final long start = System.nanoTime();
  private long last;
  private boolean shown;

  ProgressBar(Output output) {
    this.output = output;
  }

  @Override
  public void update(int done, int total, long articles) {
    long now = System.nanoTime();
    if (now - last < EVERY_NANOS && done < total) {
      return;
    }
    last = now;
    shown = true;
    double seconds = Math.max(0.001, (now - start) / 1e9);
    int filled = total == 0 ? WIDTH : WIDTH * done / total;
    long remaining = Math.round(seconds / Math.max(1, done) * (total - done));
    output.progress(
        String.format(
            Locale.ROOT,
            "[%s%s] %d/%d 件  %,d 条  %,.0f 条/秒  剩余 %d 秒",
            "█".repeat(filled),
            "·".repeat(WIDTH - filled),
            done,
            total,
            articles,
            articles / seconds,
            remaining));
  }

  void finish() {
    if (shown) {
      output.remark("");
    }
  }
}
