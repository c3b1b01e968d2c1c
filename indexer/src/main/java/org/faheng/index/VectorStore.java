package org.faheng.index;

import java.util.Optional;

/**
 * 向量库: keeps one vector for each distinct text of an index, outlives rebuilds of the index, and can
 * be filled little by little. One process at a time holds it; its methods may be called from
 * several threads.
 */
public interface VectorStore extends AutoCloseable {
  /**
   * State of the model and of what is added to it: vectors of two states do not go together, so
   * each has a place of its own.
   */
  int MODEL = 2;

  /** How good a vector is. */
  enum Quality {
    /** From single words, in microseconds. */
    FAST,
    /** From the model. */
    FULL
  }

  /** Whether there is a vector at least that good for the text of that {@link TextKey}. */
  boolean has(long text, Quality least);

  /** The committed vector of a text, as exactly as it is kept; empty if there is none. */
  Optional<float[]> get(long text);

  /** Keeps a unit vector, in place of another for the same text. */
  void put(long text, float[] vector, Quality quality);

  /** Makes everything since the last commit durable and visible to readers. */
  void commit();

  /** Closes without committing. */
  @Override
  void close();
}
