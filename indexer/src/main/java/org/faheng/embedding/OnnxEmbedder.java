package org.faheng.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 模型向量: bge-small-zh-v1.5 (Xiao and others 2023, MIT licence) in 8 bits, adapted to questions about
 * the law ({@link Adaptation}), run by ONNX Runtime on the processor. The vector is that of the
 * first piece; questions get no instruction before them, which measured worse.
 */
public final class OnnxEmbedder implements Embedder {
  /** Numbers in a vector. */
  public static final int DIMENSION = 512;

  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final int MOST_PIECES = 512;

  /** Pieces in one run, padding counted in: more take memory and bring nothing. */
  private static final int RUN = 2048;

  private static final int MOST_TEXTS = 16;

  private final OrtEnvironment environment;
  private final RoomyThreads workers = new RoomyThreads();
  private final OrtSession session;
  private final WordPiece pieces;

  private OnnxEmbedder(byte[] model, WordPiece pieces, int threads) {
    this.environment = workers.run(OrtEnvironment::getEnvironment);
    this.session = workers.run(() -> session(model, threads));
    this.pieces = pieces;
  }

  private OrtSession session(byte[] model, int threads) throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(threads);
    options.setInterOpNumThreads(1);
    return environment.createSession(model, options);
  }

  /** Loads the model that comes with us, about a second; {@code threads} work on one run. */
  public static OnnxEmbedder shipped(int threads) {
    try (InputStream model = open(MODEL)) {
      ModelFile file = new ModelFile(model.readAllBytes());
      Adaptation.apply(file);
      return new OnnxEmbedder(file.bytes(), WordPiece.shipped(), threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    InputStream in = OnnxEmbedder.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("embedding model must be shipped, got no " + path);
    }
    return in;
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    int[][] cut = new int[texts.size()][];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cut.length; i++) {
      cut[i] = pieces.cut(texts.get(i), MOST_PIECES);
      order.add(i);
    }
    // texts of one length run together, so that hardly any padding is computed
    order.sort(Comparator.comparingInt(i -> cut[i].length));
    float[][] vectors = new float[cut.length][];
    int from = 0;
    while (from < order.size()) {
      int to = runEnd(cut, order, from);
      List<Integer> lot = order.subList(from, to);
      workers.run(() -> run(cut, lot, vectors));
      from = to;
    }
    return Arrays.asList(vectors);
  }

  private static int runEnd(int[][] cut, List<Integer> order, int from) {
    int to = from + 1;
    while (to < order.size()
        && to - from < MOST_TEXTS
        && (to - from + 1) * cut[order.get(to)].length <= RUN) {
      to++;
    }
    return to;
  }

  /** Puts the vectors of some texts where they belong; gives how many. */
  private int run(int[][] cut, List<Integer> texts, float[][] vectors) throws OrtException {
    int width = cut[texts.getLast()].length;
    long[] shape = {texts.size(), width};
    LongBuffer ids = LongBuffer.allocate(texts.size() * width);
    LongBuffer mask = LongBuffer.allocate(texts.size() * width);
    for (int row = 0; row < texts.size(); row++) {
      int[] text = cut[texts.get(row)];
      for (int i = 0; i < text.length; i++) {
        ids.put(row * width + i, text[i]);
        mask.put(row * width + i, 1);
      }
    }
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(texts.size() * width), shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids",
                    idTensor,
                    "attention_mask",
                    maskTensor,
                    "token_type_ids",
                    types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      for (int row = 0; row < texts.size(); row++) {
        vectors[texts.get(row)] = first(states, row * width * DIMENSION);
      }
    }
    return texts.size();
  }

  private static float[] first(FloatBuffer states, int at) {
    float[] vector = new float[DIMENSION];
    double squares = 0;
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = states.get(at + i);
      squares += vector[i] * vector[i];
    }
    float unit = (float) (1 / Math.sqrt(Math.max(1e-12, squares)));
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] *= unit;
    }
    return vector;
  }

  @Override
  public void close() {
    // a session that is closed while it runs takes the process down
    if (!workers.end()) {
      return;
    }
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("embedding model must close", e);
    }
  }
}
