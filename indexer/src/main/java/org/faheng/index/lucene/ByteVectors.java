package org.faheng.index.lucene;

import org.apache.lucene.util.VectorUtil;
import org.faheng.index.Meaning;

/**
 * 字节向量: unit vectors with one byte for each number; a tenth of a percent of the numbers is cut off.
 */
final class ByteVectors {
  private static final float SCALE = 500;

  private ByteVectors() {}

  static byte[] of(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -127, 127);
    }
    return bytes;
  }

  static byte[] of(Meaning meaning) {
    float[] values = new float[meaning.dimension()];
    for (int i = 0; i < values.length; i++) {
      values[i] = meaning.at(i);
    }
    return of(values);
  }

  /** The unit vector that some bytes stand for. */
  static float[] unit(byte[] bytes) {
    double squares = 0;
    for (byte value : bytes) {
      squares += value * value;
    }
    float unit = (float) (1 / Math.sqrt(Math.max(1, squares)));
    float[] vector = new float[bytes.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = bytes[i] * unit;
    }
    return vector;
  }

  static float cosine(byte[] a, byte[] b) {
    return VectorUtil.cosine(a, b);
  }
}
