package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * 两版文字: the articles of both versions as weighed pairs of signs, whole and by passage.
 *
 * @param weights how much each pair tells
 * @param older the articles of the older version
 * @param newer the articles of the newer version
 * @param olderPassages the passages of the older version
 * @param newerPassages the passages of the newer version
 */
record ArticleWords(
    GramWeights weights,
    List<Grams> older,
    List<Grams> newer,
    Passages olderPassages,
    Passages newerPassages) {

  static ArticleWords of(List<String> older, List<String> newer) {
    List<String> both = new ArrayList<>(older);
    both.addAll(newer);
    GramWeights weights = new GramWeights(both);
    return new ArticleWords(
        weights,
        older.stream().map(weights::of).toList(),
        newer.stream().map(weights::of).toList(),
        new Passages(older, weights),
        new Passages(newer, weights));
  }

  /** 相似度 of an older and a newer article, 0 to 1 (Dice). */
  double likeness(int i, int j) {
    double both = older.get(i).weight() + newer.get(j).weight();
    return both == 0 ? 0 : 2 * older.get(i).and(newer.get(j), weights).weight() / both;
  }
}
