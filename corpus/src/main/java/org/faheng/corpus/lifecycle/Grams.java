package org.faheng.corpus.lifecycle;

import java.util.Arrays;

/**
 * 二字串: the distinct pairs of neighbouring signs of a text, as numbers that a {@link GramWeights}
 * gave, with their joint weight.
 */
final class Grams {
  static final Grams NONE = new Grams(new int[0], 0);

  private final int[] ids;
  private final double weight;

  /**
   * @param ids ascending, without doubles
   */
  Grams(int[] ids, double weight) {
    this.ids = ids;
    this.weight = weight;
  }

  int size() {
    return ids.length;
  }

  int id(int index) {
    return ids[index];
  }

  double weight() {
    return weight;
  }

  /** Those that are in {@code other} too. */
  Grams and(Grams other, GramWeights weights) {
    return select(other, true, weights);
  }

  /** Those that are not in {@code other}. */
  Grams minus(Grams other, GramWeights weights) {
    return select(other, false, weights);
  }

  private Grams select(Grams other, boolean shared, GramWeights weights) {
    int[] chosen = new int[ids.length];
    int count = 0;
    for (int id : ids) {
      if (Arrays.binarySearch(other.ids, id) >= 0 == shared) {
        chosen[count++] = id;
      }
    }
    return weights.of(Arrays.copyOf(chosen, count));
  }
}
