package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.List;

/** 倒排: finds the likeness of one text to each of many, through the pairs of signs they share. */
final class GramIndex {
  private final GramWeights weights;
  private final List<Grams> texts;
  private final int[][] holders;
  private final double[] shared;

  GramIndex(List<Grams> texts, GramWeights weights) {
    this.weights = weights;
    this.texts = texts;
    this.shared = new double[texts.size()];
    int[] counts = new int[weights.size()];
    for (Grams text : texts) {
      for (int k = 0; k < text.size(); k++) {
        counts[text.id(k)]++;
      }
    }
    holders = new int[weights.size()][];
    Arrays.setAll(holders, id -> new int[counts[id]]);
    for (int t = texts.size() - 1; t >= 0; t--) {
      Grams text = texts.get(t);
      for (int k = 0; k < text.size(); k++) {
        int id = text.id(k);
        holders[id][--counts[id]] = t;
      }
    }
  }

  /**
   * The weight that {@code text} shares with each text of the index; valid until the next call.
   *
   * @param text pairs that are looked for
   */
  double[] shared(Grams text) {
    Arrays.fill(shared, 0);
    for (int k = 0; k < text.size(); k++) {
      double weight = weights.of(text.id(k));
      for (int holder : holders[text.id(k)]) {
        shared[holder] += weight;
      }
    }
    return shared;
  }

  /**
   * 相似度 of {@code text} to each text of the index: twice the shared weight over the sum of both
   * (Dice), 0 to 1; valid until the next call.
   */
  double[] likeness(Grams text) {
    shared(text);
    for (int t = 0; t < shared.length; t++) {
      double both = text.weight() + texts.get(t).weight();
      shared[t] = both == 0 ? 0 : 2 * shared[t] / both;
    }
    return shared;
  }
}
