package org.faheng.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 类案用时: elapsed milliseconds of questions asked one after the other. */
final class CaseTimes {
  private final List<Double> times = new ArrayList<>();

  void time(Runnable question) {
    long start = System.nanoTime();
    question.run();
    times.add((System.nanoTime() - start) / 1e6);
  }

  private double percentile(double share) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  /** The percentiles as members of a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "\"query_ms_p50\":%.1f,\"query_ms_p95\":%.1f",
        percentile(0.5),
        percentile(0.95));
  }
}
