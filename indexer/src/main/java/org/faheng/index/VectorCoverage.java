package org.faheng.index;

/**
 * 向量进度: how many provisions can be compared by meaning.
 *
 * @param provisions how many could have a vector
 * @param quick how many have one made from single words, in microseconds
 * @param full how many have the model's
 */
public record VectorCoverage(long provisions, long quick, long full) {
  /** No vectors at all. */
  public static final VectorCoverage NONE = new VectorCoverage(0, 0, 0);

  /** Share of provisions with the quick vector, 0 to 1. */
  public double quickShare() {
    return share(quick);
  }

  /** Share of provisions with the model's vector, 0 to 1. */
  public double fullShare() {
    return share(full);
  }

  private double share(long some) {
    return provisions == 0 ? 0 : (double) some / provisions;
  }
}
