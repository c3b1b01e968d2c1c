package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.faheng.analysis.LayQuestions;
import org.faheng.embedding.TokenEmbedder;
import org.faheng.embedding.WordPiece;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.TextKey;
import org.faheng.index.VectorStore;
import org.faheng.index.lucene.LuceneEngine;

/**
 * 词片向量的拟合: fits one vector for each piece so that the sum over a provision points where the model's
 * vector points. It sees provisions, our own ways of asking and their vectors only, no judged
 * question.
 */
final class TokenVectors {
  private static final int EPOCHS = 8;
  private static final double RATE = 0.03;
  private static final int DIMENSION = 512;

  /** Size of the numbers that the fit begins with. */
  private static final double START = 0.01;

  private final Map<Integer, float[]> vectors = new HashMap<>();
  private final Map<Integer, double[]> moved = new HashMap<>();
  private final Random random = new Random(1);

  private TokenVectors() {}

  /** A provision or a way of asking. */
  private record Example(int[] pieces, float[] target) {}

  /**
   * Fits and writes the table.
   *
   * @param vectors folder with the model's vectors of the provisions
   */
  static void run(Path corpus, Path vectors, Path output, PrintStream out) throws IOException {
    List<Example> examples = examples(RetrievalFiles.corpus(corpus).documents(), vectors);
    TokenVectors fit = new TokenVectors();
    double cosine = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, fit.random);
      cosine = 0;
      for (Example example : examples) {
        cosine += fit.learn(example, RATE * (1 - epoch / (double) EPOCHS));
      }
      cosine /= examples.size();
      out.printf(Locale.ROOT, "epoch %d: mean cosine %.4f%n", epoch + 1, cosine);
    }
    TokenEmbedder.write(fit.vectors, output);
    out.printf(
        Locale.ROOT,
        "{\"provisions\":%d,\"pieces\":%d,\"cosine\":%.4f}%n",
        examples.size(),
        fit.vectors.size(),
        cosine);
  }

  private static List<Example> examples(List<IndexedDocument> documents, Path vectors)
      throws IOException {
    WordPiece cutter = WordPiece.shipped();
    List<Example> examples = new ArrayList<>();
    try (VectorStore store = new LuceneEngine().vectors(vectors)) {
      for (IndexedDocument document : documents) {
        for (IndexedProvision provision : document.provisions()) {
          add(provision.words(), store, cutter, examples);
        }
      }
      for (LayQuestions.Asked asked : LayQuestions.shipped().rows()) {
        add(asked.question(), store, cutter, examples);
      }
    }
    return examples;
  }

  private static void add(
      String text, VectorStore store, WordPiece cutter, List<Example> examples) {
    int[] pieces = TokenEmbedder.pieces(cutter, text);
    store
        .get(TextKey.of(text))
        .filter(vector -> pieces.length > 0)
        .ifPresent(vector -> examples.add(new Example(pieces, vector)));
  }

  /** One step down the slope of 1 - cosine (Adagrad, one rate a piece); gives the cosine before. */
  private double learn(Example example, double rate) {
    float[] sum = new float[DIMENSION];
    for (int piece : example.pieces()) {
      float[] vector = vectors.computeIfAbsent(piece, this::fresh);
      for (int i = 0; i < DIMENSION; i++) {
        sum[i] += vector[i];
      }
    }
    double squares = 1e-12;
    double dot = 0;
    for (int i = 0; i < DIMENSION; i++) {
      squares += sum[i] * sum[i];
      dot += sum[i] * example.target()[i];
    }
    double length = Math.sqrt(squares);
    double cosine = dot / length;
    float[] slope = new float[DIMENSION];
    double steepness = 0;
    for (int i = 0; i < DIMENSION; i++) {
      slope[i] = (float) ((cosine * sum[i] / length - example.target()[i]) / length);
      steepness += slope[i] * slope[i];
    }
    for (int piece : example.pieces()) {
      step(piece, slope, steepness / DIMENSION, rate);
    }
    return cosine;
  }

  private void step(int piece, float[] slope, double steepness, double rate) {
    double[] before = moved.computeIfAbsent(piece, key -> new double[] {1e-10});
    before[0] += steepness;
    float pace = (float) (rate / Math.sqrt(before[0]));
    float[] vector = Objects.requireNonNull(vectors.get(piece));
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] -= pace * slope[i];
    }
  }

  private float[] fresh(int piece) {
    float[] vector = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = (float) (random.nextGaussian() * START);
    }
    return vector;
  }
}
