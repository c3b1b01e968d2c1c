package org.faheng.benchmark;

import java.util.List;

/**
 * 线性排序学习: fits weights so that the softmax of weighted sums falls on the relevant candidates of
 * each question (ListNet after Cao and others 2007, top one), with a penalty on large weights.
 * Nothing is random.
 */
final class LinearRanker {
  private static final int STEPS = 120;
  private static final double RATE = 0.1;
  private static final double PENALTY = 1e-3;

  private LinearRanker() {}

  /**
   * The candidates of one question.
   *
   * @param values evidence by candidate
   * @param relevant by candidate
   */
  record Case(double[][] values, boolean[] relevant) {
    boolean isSolvable() {
      for (boolean one : relevant) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }

  /** Weights for plain values; {@code used} says which of them may have one. */
  static double[] fit(List<Case> cases, boolean[] used) {
    List<Case> solvable = cases.stream().filter(Case::isSolvable).toList();
    double[] deviations = deviations(solvable, used.length);
    double[] weights = new double[used.length];
    double[] first = new double[used.length];
    double[] second = new double[used.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(solvable, weights, deviations);
      for (int i = 0; i < weights.length; i++) {
        if (used[i] && deviations[i] > 0) {
          double slope = gradient[i] + 2 * PENALTY * weights[i];
          first[i] = 0.9 * first[i] + 0.1 * slope;
          second[i] = 0.999 * second[i] + 0.001 * slope * slope;
          double mean = first[i] / (1 - Math.pow(0.9, step));
          double size = Math.sqrt(second[i] / (1 - Math.pow(0.999, step)));
          weights[i] -= RATE * mean / (size + 1e-8);
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = deviations[i] > 0 ? weights[i] / deviations[i] : 0;
    }
    return weights;
  }

  static double sum(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static double[] gradient(List<Case> cases, double[] weights, double[] deviations) {
    double[] gradient = new double[weights.length];
    double[] scaled = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = deviations[i] > 0 ? weights[i] / deviations[i] : 0;
    }
    for (Case one : cases) {
      add(one, scaled, gradient);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = deviations[i] > 0 ? gradient[i] / deviations[i] / cases.size() : 0;
    }
    return gradient;
  }

  private static void add(Case one, double[] weights, double[] gradient) {
    double[] shares = new double[one.values.length];
    double highest = Double.NEGATIVE_INFINITY;
    int relevant = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum(weights, one.values[i]);
      highest = Math.max(highest, shares[i]);
      relevant += one.relevant[i] ? 1 : 0;
    }
    double total = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - highest);
      total += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      double slope = shares[i] / total - (one.relevant[i] ? 1.0 / relevant : 0);
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += slope * one.values[i][k];
      }
    }
  }

  private static double[] deviations(List<Case> cases, int size) {
    double[] sums = new double[size];
    double[] squares = new double[size];
    long count = 0;
    for (Case one : cases) {
      for (double[] values : one.values) {
        count++;
        for (int i = 0; i < size; i++) {
          sums[i] += values[i];
          squares[i] += values[i] * values[i];
        }
      }
    }
    double[] deviations = new double[size];
    for (int i = 0; i < size; i++) {
      double mean = sums[i] / Math.max(1, count);
      deviations[i] = Math.sqrt(Math.max(0, squares[i] / Math.max(1, count) - mean * mean));
    }
    return deviations;
  }
}
