package org.faheng.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * 配对自助法: how sure a gain is: the mean difference of two systems over the same questions, with the
 * 2.5th and 97.5th percentile over samples drawn with replacement.
 */
record PairedBootstrap(double gain, double low, double high) {
  private static final int SAMPLES = 2000;

  /** The gain of {@code after} over {@code before}, figures of the same questions. */
  static PairedBootstrap of(double[] before, double[] after) {
    Random random = new Random(1);
    double[] means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < before.length; i++) {
        int drawn = random.nextInt(before.length);
        sum += after[drawn] - before[drawn];
      }
      means[sample] = sum / Math.max(1, before.length);
    }
    Arrays.sort(means);
    double gain = 0;
    for (int i = 0; i < before.length; i++) {
      gain += (after[i] - before[i]) / before.length;
    }
    return new PairedBootstrap(gain, means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", gain, low, high);
  }
}
