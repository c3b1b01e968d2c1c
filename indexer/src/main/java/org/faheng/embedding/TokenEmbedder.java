package org.faheng.embedding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 词片向量: a text's vector as the sum of one vector for each piece, fitted so that it comes near the
 * model's; ten thousand texts a second instead of a hundred. It takes no part of any question or
 * judgement.
 */
public final class TokenEmbedder implements Embedder {
  private static final String TABLE = "token-vectors.bin";
  private static final int MOST_PIECES = 512;

  private final WordPiece pieces;
  private final Map<Integer, float[]> vectors;

  /** With these vectors by piece. */
  private TokenEmbedder(WordPiece pieces, Map<Integer, float[]> vectors) {
    this.pieces = pieces;
    this.vectors = vectors;
  }

  /** With the vectors that come with us. */
  public static TokenEmbedder shipped() {
    try (InputStream in = TokenEmbedder.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("token vectors must be shipped, got no " + TABLE);
      }
      return new TokenEmbedder(WordPiece.shipped(), read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, float[]> read(InputStream in) throws IOException {
    DataInputStream table = new DataInputStream(new BufferedInputStream(in));
    int count = table.readInt();
    Map<Integer, float[]> vectors = new HashMap<>();
    byte[] row = new byte[OnnxEmbedder.DIMENSION];
    for (int i = 0; i < count; i++) {
      int piece = table.readInt();
      float scale = table.readFloat();
      table.readFully(row);
      float[] vector = new float[row.length];
      for (int k = 0; k < row.length; k++) {
        vector[k] = row[k] * scale;
      }
      vectors.put(piece, vector);
    }
    return vectors;
  }

  /** Writes vectors by piece, one byte a number, in the form of the table that comes with us. */
  public static void write(Map<Integer, float[]> vectors, Path file) throws IOException {
    try (DataOutputStream table = new DataOutputStream(Files.newOutputStream(file))) {
      table.writeInt(vectors.size());
      for (Map.Entry<Integer, float[]> entry : new java.util.TreeMap<>(vectors).entrySet()) {
        float most = 1e-9f;
        for (float value : entry.getValue()) {
          most = Math.max(most, Math.abs(value));
        }
        table.writeInt(entry.getKey());
        table.writeFloat(most / 127);
        for (float value : entry.getValue()) {
          table.writeByte(Math.round(value * 127 / most));
        }
      }
    }
  }

  /** The pieces of a text as this class reads them, without marks of start and end. */
  public static int[] pieces(WordPiece cutter, String text) {
    int[] cut = cutter.cut(text, MOST_PIECES);
    return Arrays.copyOfRange(cut, 1, cut.length - 1);
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    return texts.stream().map(this::embed).toList();
  }

  private float[] embed(String text) {
    float[] sum = new float[OnnxEmbedder.DIMENSION];
    for (int piece : pieces(pieces, text)) {
      float[] vector = vectors.get(piece);
      for (int i = 0; vector != null && i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double squares = 0;
    for (float value : sum) {
      squares += value * value;
    }
    // a text of unknown pieces alone lies as far from everything as from everything else
    sum[0] += squares == 0 ? 1 : 0;
    float unit = (float) (1 / Math.sqrt(squares == 0 ? 1 : squares));
    for (int i = 0; i < sum.length; i++) {
      sum[i] *= unit;
    }
    return sum;
  }

  @Override
  public void close() {}
}
