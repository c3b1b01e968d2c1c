package org.faheng.embedding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * 法律适配: what is added to the weights of the model so that a question lies near the article that
 * answers it (low-rank adaptation, Hu and others 2021), learned from the ways of asking written by
 * us and no judged question. A megabyte instead of a model; put into the 8-bit weights when the
 * model is loaded.
 */
final class Adaptation {
  private static final String FILE = "adaptation.bin";
  private static final int MOST = 127;

  private Adaptation() {}

  /** Puts the adaptation that comes with us into a model. */
  static void apply(ModelFile model) throws IOException {
    try (InputStream in = Adaptation.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("adaptation must be shipped, got no " + FILE);
      }
      DataInputStream table = new DataInputStream(new BufferedInputStream(in));
      int matrices = table.readInt();
      for (int i = 0; i < matrices; i++) {
        addTo(model, table);
      }
      int vectors = table.readInt();
      for (int i = 0; i < vectors; i++) {
        replace(model, table);
      }
    }
  }

  /** A bias or a norm. */
  private static void replace(ModelFile model, DataInputStream table) throws IOException {
    ByteBuffer vector = model.constant(table.readUTF());
    for (float value : halves(table, table.readInt())) {
      vector.putFloat(value);
    }
  }

  /** Weights with one scale for each output: out = in · (weights + left · right). */
  private static void addTo(ModelFile model, DataInputStream table) throws IOException {
    String name = table.readUTF();
    int in = table.readInt();
    int out = table.readInt();
    int rank = table.readInt();
    float[] left = halves(table, in * rank);
    float[] right = halves(table, rank * out);
    ByteBuffer weights = model.constant(name + "_quantized");
    ByteBuffer scales = model.constant(name + "_scale");
    float[] column = new float[in];
    for (int o = 0; o < out; o++) {
      float scale = scales.getFloat(o * Float.BYTES);
      float most = 1e-9f;
      for (int i = 0; i < in; i++) {
        float sum = weights.get(i * out + o) * scale;
        for (int r = 0; r < rank; r++) {
          sum += left[i * rank + r] * right[r * out + o];
        }
        column[i] = sum;
        most = Math.max(most, Math.abs(sum));
      }
      scales.putFloat(o * Float.BYTES, most / MOST);
      for (int i = 0; i < in; i++) {
        weights.put(i * out + o, (byte) Math.round(column[i] * MOST / most));
      }
    }
  }

  private static float[] halves(DataInputStream table, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = Float.float16ToFloat(table.readShort());
    }
    return values;
  }
}
