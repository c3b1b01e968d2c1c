package org.faheng.corpus.lifecycle;

import java.util.List;

/**
 * 偶然相似度: how alike two texts with different rules are. Articles of one and the same version are
 * different rules by definition, so their likeness to each other is what chance gives in this law;
 * an article of the other version must be more alike than that to count as the same.
 */
final class ChanceLikeness {
  private static final int STEPS = 1000;

  private final long[] histogram = new long[STEPS + 1];
  private long pairs;

  /**
   * Counts the likeness of every two texts of one version that have different {@code owners}; gives
   * the greatest of each text.
   */
  double[] count(List<Grams> version, int[] owners, GramWeights weights) {
    GramIndex index = new GramIndex(version, weights);
    double[] greatest = new double[version.size()];
    for (int i = 0; i < version.size(); i++) {
      double[] likeness = index.likeness(version.get(i));
      for (int k = 0; k < i; k++) {
        if (owners[k] != owners[i]) {
          histogram[(int) (likeness[k] * STEPS)]++;
          pairs++;
          greatest[i] = Math.max(greatest[i], likeness[k]);
          greatest[k] = Math.max(greatest[k], likeness[k]);
        }
      }
    }
    return greatest;
  }

  /**
   * The likeness that one of {@code rivals} unrelated texts reaches with the given chance; the
   * upper end where the version holds too few texts to tell.
   *
   * @param chance 0 to 1
   * @param least lower bound of the result
   * @param most upper bound of the result
   */
  double reached(double chance, int rivals, double least, double most) {
    long above = (long) (pairs * chance / Math.max(1, rivals));
    long seen = 0;
    for (int step = STEPS; step >= 0; step--) {
      seen += histogram[step];
      if (seen > above) {
        return Math.clamp((step + 1.0) / STEPS, least, most);
      }
    }
    return least;
  }
}
