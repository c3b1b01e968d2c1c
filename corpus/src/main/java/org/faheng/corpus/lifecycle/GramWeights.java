package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * 字串权重: how much each pair of signs tells. A pair that stands in many articles of the two texts
 * tells little: the weight is the logarithm of (articles of both texts + 1) / (articles with it),
 * the inverse document frequency of K. Spärck Jones (1972). A pair known to one article counts as
 * one that two share, since that is what an unchanged article looks like.
 */
final class GramWeights {
  private static final double LEAST = 0.01;

  private final Map<Integer, Integer> ids = new HashMap<>();
  private final double[] weights;

  /**
   * @param texts the articles of both versions
   */
  GramWeights(List<String> texts) {
    int[] articles = new int[1024];
    for (String text : texts) {
      for (int key : keys(text)) {
        int id = ids.computeIfAbsent(key, k -> ids.size());
        if (id == articles.length) {
          articles = Arrays.copyOf(articles, 2 * id);
        }
        articles[id]++;
      }
    }
    weights = new double[ids.size()];
    for (int id = 0; id < weights.length; id++) {
      weights[id] = Math.max(LEAST, Math.log((texts.size() + 1.0) / Math.max(2, articles[id])));
    }
  }

  /** Number of different pairs. */
  int size() {
    return weights.length;
  }

  double of(int id) {
    return weights[id];
  }

  /** The pairs with those numbers, ascending. */
  Grams of(int[] sorted) {
    double sum = 0;
    for (int id : sorted) {
      sum += weights[id];
    }
    return new Grams(sorted, sum);
  }

  /** The pairs of a text, of those that the articles hold. */
  Grams of(String text) {
    return of(keys(text).stream().filter(ids::containsKey).mapToInt(ids::get).sorted().toArray());
  }

  /**
   * A stretch of one sign is its own pair, and a text without any has the pair 0: all texts count.
   */
  private static TreeSet<Integer> keys(String text) {
    TreeSet<Integer> keys = new TreeSet<>();
    for (String stretch : Wording.stretches(text)) {
      if (stretch.length() == 1) {
        keys.add((int) stretch.charAt(0));
      }
      for (int i = 0; i + 1 < stretch.length(); i++) {
        keys.add(stretch.charAt(i) << 16 | stretch.charAt(i + 1));
      }
    }
    if (keys.isEmpty()) {
      keys.add(0);
    }
    return keys;
  }
}
