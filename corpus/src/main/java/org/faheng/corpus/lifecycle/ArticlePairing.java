package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 一一对应: which older article lives on as which newer one. A pair must be more alike than chance
 * makes two articles of this law, given how many others compete for it: few between two neighbours
 * that kept their order, all where the article would have moved. Of the pairs that are, the set
 * with the greatest sum is chosen.
 */
final class ArticlePairing {
  /** One false pair in ten articles that have no heir at all. */
  private static final double CHANCE = 0.1;

  private static final double LEAST = 0.08;

  /** Above this an article is a copy, however much the articles of its law resemble each other. */
  private static final double MOST = 0.6;

  /**
   * A pair is firm enough for the backbone when it is, nearly, the best for both of its articles.
   */
  private static final double FIRM = 0.95;

  /** Below this a pair must show that it shares more than the formulas of its law. */
  private static final double WEAK = 0.3;

  private static final double TIE = 0.02;

  private final int olderSize;
  private final int newerSize;
  private final List<Backbone.Pair> alike = new ArrayList<>();
  private final double[] bestOfOlder;
  private final double[] bestOfNewer;
  private final double[] olderSiblings;
  private final double[] newerSiblings;
  private final double[] floors;
  private final Neighbourhood neighbourhood;
  private final int[] partners;

  ArticlePairing(List<Grams> older, List<Grams> newer, GramWeights weights) {
    olderSize = older.size();
    newerSize = newer.size();
    bestOfOlder = new double[olderSize];
    bestOfNewer = new double[newerSize];
    compare(older, new GramIndex(newer, weights));
    ChanceLikeness chance = new ChanceLikeness();
    olderSiblings = chance.count(older, owners(olderSize), weights);
    newerSiblings = chance.count(newer, owners(newerSize), weights);
    floors = new double[Math.max(olderSize, newerSize) + 1];
    Arrays.setAll(floors, rivals -> chance.reached(CHANCE, rivals, LEAST, MOST));
    neighbourhood = new Neighbourhood(backbone(), olderSize, newerSize);
    partners = Assignment.of(candidates(), olderSize, newerSize);
  }

  private static int[] owners(int size) {
    int[] owners = new int[size];
    Arrays.setAll(owners, i -> i);
    return owners;
  }

  private void compare(List<Grams> older, GramIndex index) {
    for (int i = 0; i < olderSize; i++) {
      double[] likeness = index.likeness(older.get(i));
      for (int j = 0; j < newerSize; j++) {
        if (likeness[j] > LEAST) {
          alike.add(new Backbone.Pair(i, j, likeness[j]));
          bestOfOlder[i] = Math.max(bestOfOlder[i], likeness[j]);
          bestOfNewer[j] = Math.max(bestOfNewer[j], likeness[j]);
        }
      }
    }
  }

  /** 1 where the pair is the best for both its articles, less where either has a better one. */
  private double mutual(Backbone.Pair pair) {
    double best = bestOfOlder[pair.older()] * bestOfNewer[pair.newer()];
    return pair.weight() / Math.sqrt(best);
  }

  private List<Backbone.Pair> backbone() {
    double floor = floors[floors.length - 1];
    List<Backbone.Pair> firm =
        alike.stream().filter(pair -> pair.weight() >= floor && mutual(pair) >= FIRM).toList();
    return Backbone.of(firm, newerSize);
  }

  private List<Backbone.Pair> candidates() {
    List<Backbone.Pair> candidates = new ArrayList<>();
    for (Backbone.Pair pair : alike) {
      int i = pair.older();
      int j = pair.newer();
      double gain = pair.weight() * mutual(pair) - floors[neighbourhood.rivals(i, j)];
      if (gain > 0 && pair.weight() >= formula(i, j)) {
        double tieBreak = TIE * neighbourhood.nearness(i, j);
        candidates.add(new Backbone.Pair(i, j, gain + tieBreak));
      }
    }
    return candidates;
  }

  /** What both articles share with others of their own version is formula, not descent. */
  private double formula(int i, int j) {
    return Math.min(WEAK, Math.min(olderSiblings[i], newerSiblings[j]));
  }

  /** Whether the newer article lies between the same neighbours as the older one. */
  boolean near(int older, int newer) {
    return neighbourhood.holds(older, newer);
  }

  /** For each newer article the older one that lives on as it, or -1. */
  int[] partners() {
    return partners.clone();
  }
}
