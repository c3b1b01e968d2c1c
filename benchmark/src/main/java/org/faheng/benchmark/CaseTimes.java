package org.faheng.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 类案用时: milliseconds of questions asked one after the other, elapsed and of the processor; a
 * question runs in one thread, so on an idle machine both are the same.
 */
final class CaseTimes {
  private final List<Double> elapsed = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  void time(Runnable question) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long before = threads.getCurrentThreadCpuTime();
    question.run();
    processor.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
    elapsed.add((System.nanoTime() - start) / 1e6);
  }

  private static double percentile(List<Double> times, double share) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  /** The percentiles as members of a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "\"query_ms_p50\":%.1f,\"query_ms_p95\":%.1f,\"query_cpu_ms_p50\":%.1f,"
            + "\"query_cpu_ms_p95\":%.1f",
        percentile(elapsed, 0.5),
        percentile(elapsed, 0.95),
        percentile(processor, 0.5),
        percentile(processor, 0.95));
  }
}
