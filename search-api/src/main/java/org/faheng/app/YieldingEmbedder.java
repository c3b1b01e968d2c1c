package org.faheng.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.faheng.embedding.Embedder;

/**
 * 让路的向量化: makes vectors a few at a time, texts of one length together, and waits before each few
 * while people are being answered; never so long that it would not end.
 *
 * @param inner what makes the vectors
 * @param few how many texts are worked on before it looks again
 * @param quiet whether nobody is being answered
 */
record YieldingEmbedder(Embedder inner, int few, BooleanSupplier quiet) implements Embedder {
  private static final int NAP_MILLIS = 50;
  private static final int MOST_NAPS = 60;

  @Override
  public List<float[]> embed(List<String> texts) {
    List<Integer> byLength =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(at -> texts.get(at).length()))
            .toList();
    List<float[]> vectors = new ArrayList<>(Collections.nCopies(texts.size(), new float[0]));
    for (int from = 0; from < byLength.size(); from += few) {
      List<Integer> lot = byLength.subList(from, Math.min(from + few, byLength.size()));
      giveWay();
      List<float[]> made = inner.embed(lot.stream().map(texts::get).toList());
      IntStream.range(0, lot.size()).forEach(i -> vectors.set(lot.get(i), made.get(i)));
    }
    return vectors;
  }

  private void giveWay() {
    try {
      for (int naps = 0; naps < MOST_NAPS && !quiet.getAsBoolean(); naps++) {
        Thread.sleep(NAP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    inner.close();
  }
}
