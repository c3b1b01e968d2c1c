package org.faheng.benchmark;

import java.util.List;

/** 分位数: the median and the 95th percentile of measured values; 0 where nothing was measured. */
record Percentiles(double p50, double p95) {

  static Percentiles of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Percentiles(at(sorted, 0.5), at(sorted, 0.95));
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
  }
}
