package org.faheng.index.engine;

/**
 * 词项计分: BM25 of one term, as Lucene computes it, for an engine that hands over texts instead of
 * scores: the same terms give the same figures.
 */
public final class Bm25 {
  private static final float OFTEN = 1e9f;

  /** Lengths below this are kept exactly. */
  private static final int EXACT = 24;

  private final float weight;
  private final double average;

  /**
   * @param boost what the term counts in the question
   * @param entries how many entries have the field
   * @param frequency how many of them have the term
   * @param length length of the field over all entries
   */
  public Bm25(float boost, long entries, long frequency, long length) {
    this.weight = boost * rarity(entries, frequency);
    this.average = (float) (length / (double) Math.max(1, entries));
  }

  /** How much a term tells: the fewer entries have it, the more. */
  public static float rarity(long entries, long frequency) {
    return (float) Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
  }

  /** The score where the term occurs so often in a text of that {@link #rounded} length. */
  public float score(float frequency, int length) {
    float slope = (float) (1 / (Ranking.K1 * ((1 - Ranking.B) + Ranking.B * length / average)));
    return weight - weight / (1 + frequency * slope);
  }

  /** What a very short text full of the term would get. */
  public float most() {
    return score(OFTEN, 1);
  }

  /** A length as an index keeps it: in one byte, to four significant bits. */
  public static int rounded(int length) {
    if (length < EXACT) {
      return length;
    }
    int above = length - EXACT;
    int shift = Math.max(0, 32 - Integer.numberOfLeadingZeros(above) - 4);
    return EXACT + (above >>> shift << shift);
  }
}
