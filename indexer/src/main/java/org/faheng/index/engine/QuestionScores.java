package org.faheng.index.engine;

/** 问句计分: candidates score from 1 to 2 by their evidence, the rest below 1 by their words alone. */
public final class QuestionScores {
  /** A score of words that is neither large nor small; scores of others stay below 1. */
  private static final double MIDDLING = 50;

  /** A weighted sum that is neither large nor small. */
  private static final double MIDDLE = 15;

  private static final double SLOPE = 5;

  private QuestionScores() {}

  /** The score of a candidate with that weighted sum of evidence. */
  public static double ofCandidate(double sum) {
    return 1 + 1 / (1 + Math.exp((MIDDLE - sum) / SLOPE));
  }

  /** The score of another match with that score of its words. */
  public static double ofOther(double words) {
    return words / (MIDDLING + words);
  }
}
