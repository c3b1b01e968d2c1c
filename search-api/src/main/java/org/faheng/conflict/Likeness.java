package org.faheng.conflict;

import java.util.HashSet;
import java.util.Set;

/** 相似度: how much two pieces of text have in common, in pairs of tokens weighted by rarity. */
final class Likeness {
  private Likeness() {}

  /** The larger of the two shares that each has of the other, 0 to 1. */
  static double between(String one, String other) {
    return Math.max(partOf(one, other), partOf(other, one));
  }

  /** How much of {@code part} stands in {@code whole}, 0 to 1. */
  static double partOf(String part, String whole) {
    return partOf(TokenReader.read(part), TokenReader.read(whole));
  }

  /** How much of {@code part} stands in {@code whole}, 0 to 1. */
  static double partOf(Reading part, Reading whole) {
    return cover(part, 0, part.size(), grams(whole));
  }

  /** Every pair of neighbouring tokens. */
  static Set<Long> grams(Reading reading) {
    Set<Long> grams = new HashSet<>();
    for (int i = 1; i < reading.size(); i++) {
      if (reading.isJoined(i)) {
        grams.add(gram(reading, i));
      }
    }
    return grams;
  }

  /** How much of the tokens {@code from} to before {@code to} stands among {@code grams}. */
  static double cover(Reading reading, int from, int to, Set<Long> grams) {
    double all = 0;
    double met = 0;
    for (int i = from + 1; i < to; i++) {
      double weight = reading.isJoined(i) ? reading.weight(i) : 0;
      all += weight;
      met += grams.contains(gram(reading, i)) ? weight : 0;
    }
    return all == 0 ? 0 : met / all;
  }

  private static long gram(Reading reading, int at) {
    return (long) reading.tokens()[at - 1] << 32 | reading.tokens()[at];
  }
}
