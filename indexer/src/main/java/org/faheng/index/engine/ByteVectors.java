package org.faheng.index.engine;

import java.util.Arrays;
import org.faheng.index.Meaning;

/**
 * 字节向量: unit vectors with one byte for each number; a tenth of a percent of the numbers is cut off.
 */
public final class ByteVectors {
  private static final float SCALE = 500;

  private ByteVectors() {}

  public static byte[] of(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -127, 127);
    }
    return bytes;
  }

  public static byte[] of(Meaning meaning) {
    float[] values = new float[meaning.dimension()];
    for (int i = 0; i < values.length; i++) {
      values[i] = meaning.at(i);
    }
    return of(values);
  }

  /** The unit vector that some bytes stand for. */
  public static float[] unit(byte[] bytes) {
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

  public static float cosine(byte[] a, byte[] b) {
    int product = 0;
    int ofA = 0;
    int ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return (float) (product / Math.sqrt((double) ofA * (double) ofB));
  }

  /** The same cosines with their mean in place of negative infinity, which stands for none. */
  public static double[] meanWhereNone(double[] cosines) {
    double mean =
        Arrays.stream(cosines).filter(one -> one > Double.NEGATIVE_INFINITY).average().orElse(0);
    return Arrays.stream(cosines).map(one -> one > Double.NEGATIVE_INFINITY ? one : mean).toArray();
  }
}
