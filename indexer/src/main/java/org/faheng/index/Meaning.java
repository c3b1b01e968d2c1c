package org.faheng.index;

import java.util.Arrays;

/** 语义向量: what a text means, as a unit vector. Equal by content. */
public final class Meaning {
  private final float[] values;

  /** A copy of {@code values}. */
  public Meaning(float[] values) {
    this.values = values.clone();
  }

  /** Number of values. */
  public int dimension() {
    return values.length;
  }

  /** The value at {@code index}. */
  public float at(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Meaning meaning && Arrays.equals(values, meaning.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "meaning of " + values.length + " values";
  }
}
