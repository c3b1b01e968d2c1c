package org.faheng.corpus.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * 指派: pairs each older article with at most one newer so that the sum of weights is the greatest,
 * within {@link #STEP} a pair. The auction of D. P. Bertsekas (1979): articles bid for their best
 * partner, and whoever is outbid bids again, or stays alone when no partner is worth its price.
 */
final class Assignment {
  private static final double STEP = 0.001;

  private final List<List<Backbone.Pair>> wishes = new ArrayList<>();
  private final double[] prices;
  private final int[] holders;

  private Assignment(List<Backbone.Pair> candidates, int olderSize, int newerSize) {
    for (int i = 0; i < olderSize; i++) {
      wishes.add(new ArrayList<>());
    }
    candidates.forEach(pair -> wishes.get(pair.older()).add(pair));
    prices = new double[newerSize];
    holders = new int[newerSize];
    Arrays.fill(holders, -1);
  }

  /**
   * For each newer article the older one it is paired with, or -1.
   *
   * @param candidates pairs of positive weight, at most 1
   */
  static int[] of(List<Backbone.Pair> candidates, int olderSize, int newerSize) {
    Assignment assignment = new Assignment(candidates, olderSize, newerSize);
    assignment.run();
    return assignment.holders;
  }

  private void run() {
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < wishes.size(); i++) {
      free.add(i);
    }
    while (!free.isEmpty()) {
      int bidder = free.remove();
      int outbid = bid(bidder);
      if (outbid >= 0) {
        free.add(outbid);
      }
    }
  }

  /** Lets {@code bidder} take its best partner; gives the article that lost it, or -1. */
  private int bid(int bidder) {
    Backbone.Pair best = null;
    double first = 0;
    double second = 0;
    for (Backbone.Pair wish : wishes.get(bidder)) {
      double gain = wish.weight() - prices[wish.newer()];
      if (gain > first) {
        second = first;
        first = gain;
        best = wish;
      } else if (gain > second) {
        second = gain;
      }
    }
    if (best == null) {
      return -1;
    }
    int loser = holders[best.newer()];
    holders[best.newer()] = bidder;
    prices[best.newer()] += first - second + STEP;
    return loser;
  }
}
