package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 邻条之句: for each passage that nothing accounts for, the most alike passage in the articles that
 * were asked, whether or not that one is accounted for already.
 */
final class BesidePassages {
  private final Passages older;
  private final Passages newer;
  private final GramWeights weights;
  private final List<List<Integer>> olderOf;
  private final List<List<Integer>> newerOf;
  private final Map<Integer, Answer> forOlder = new TreeMap<>();
  private final Map<Integer, Answer> forNewer = new TreeMap<>();

  /**
   * 所得: words that two passages have in common.
   *
   * @param older the passage of the older version
   * @param newer the passage of the newer version
   * @param likeness 0 to 1
   * @param fromOlder weight of the words of the older article that are found again
   * @param intoNewer weight of the words of the newer article whose origin is found
   */
  record Answer(int older, int newer, double likeness, double fromOlder, double intoNewer) {}

  BesidePassages(Passages older, Passages newer, GramWeights weights) {
    this.older = older;
    this.newer = newer;
    this.weights = weights;
    this.olderOf = byOwner(older);
    this.newerOf = byOwner(newer);
  }

  private static List<List<Integer>> byOwner(Passages passages) {
    List<List<Integer>> byOwner = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      while (byOwner.size() <= passages.owner(p)) {
        byOwner.add(new ArrayList<>());
      }
      byOwner.get(passages.owner(p)).add(p);
    }
    return byOwner;
  }

  /**
   * Compares the passages of an older with those of a newer article.
   *
   * @param olderAsks whether the rest of the older article is looked for
   * @param newerAsks whether the origin of the rest of the newer article is looked for
   */
  void ask(PassageLinks.Key key, boolean olderAsks, boolean newerAsks) {
    if (!olderAsks && !newerAsks
        || key.older() >= olderOf.size()
        || key.newer() >= newerOf.size()) {
      return;
    }
    for (int p : olderOf.get(key.older())) {
      for (int q : newerOf.get(key.newer())) {
        if (olderAsks) {
          double words = shared(older.rest().get(p), newer.whole().get(q));
          keep(forOlder, p, new Answer(p, q, likeness(words, p, q), words, 0));
        }
        if (newerAsks) {
          double words = shared(older.whole().get(p), newer.rest().get(q));
          keep(forNewer, q, new Answer(p, q, likeness(words, p, q), 0, words));
        }
      }
    }
  }

  private double shared(Grams one, Grams other) {
    return one.and(other, weights).weight();
  }

  private double likeness(double shared, int p, int q) {
    double both = older.whole().get(p).weight() + newer.whole().get(q).weight();
    return both == 0 ? 0 : 2 * shared / both;
  }

  private static void keep(Map<Integer, Answer> best, int passage, Answer answer) {
    best.merge(passage, answer, (a, b) -> a.likeness() >= b.likeness() ? a : b);
  }

  /** The best answers that are at least so alike. */
  List<Answer> answers(double least) {
    List<Answer> answers = new ArrayList<>(forOlder.values());
    answers.addAll(forNewer.values());
    return answers.stream().filter(answer -> answer.likeness() >= least).toList();
  }
}
