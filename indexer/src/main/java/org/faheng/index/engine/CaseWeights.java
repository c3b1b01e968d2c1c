package org.faheng.index.engine;

/**
 * 案例词权: BM25 after Robertson and Zaragoza 2009, in the form 1 - 1 / (1 + frequency / length), times
 * the rarity of the term, with the exact lengths of the cases.
 */
public final class CaseWeights {
  private final long cases;

  /** By number of the case: the shorter it is, the more an occurrence tells. */
  private final float[] slopes;

  /**
   * @param cases how many cases the engine counts
   * @param average their average length in pairs
   */
  public CaseWeights(CaseShelf shelf, long cases, float average) {
    this.cases = cases;
    this.slopes = new float[shelf.size()];
    for (int i = 0; i < slopes.length; i++) {
      float length = 1 - CaseRanking.B + CaseRanking.B * shelf.get(i).length() / average;
      slopes[i] = 1 / (CaseRanking.K1 * length);
    }
  }

  /** How much a term tells that so many cases have; 0 for a term nobody knows. */
  public float rarity(int frequency) {
    return frequency == 0 ? 0 : (float) Math.log(1 + (cases - frequency + 0.5) / (frequency + 0.5));
  }

  /** How near a case comes to the full weight of a term that occurs so often in it, 0 to 1. */
  public float share(float frequency, int number) {
    return 1 - 1 / (1 + frequency * slopes[number]);
  }
}
