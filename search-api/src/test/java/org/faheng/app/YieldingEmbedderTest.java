package org.faheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.faheng.embedding.Embedder;
import org.junit.jupiter.api.Test;

class YieldingEmbedderTest {
  private final List<Integer> lots = new ArrayList<>();

  /** Makes of each text a vector of its length. */
  private final Embedder lengths =
      new Embedder() {
        @Override
        public List<float[]> embed(List<String> texts) {
          lots.add(texts.size());
          return texts.stream().map(text -> new float[] {text.length()}).toList();
        }

        @Override
        public void close() {}
      };

  @Test
  void givesTheVectorsInTheOrderOfTheTexts() {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "灯".repeat((i * 7) % 40 + 1)).toList();

    List<float[]> vectors = new YieldingEmbedder(lengths, 16, () -> true).embed(texts);

    assertThat(vectors)
        .extracting(vector -> (int) vector[0])
        .containsExactlyElementsOf(texts.stream().map(String::length).toList());
    assertThat(lots).containsExactly(16, 16, 8);
  }

  @Test
  void waitsWhilePeopleAreAnsweredAndGoesOnAllTheSame() {
    AtomicInteger asked = new AtomicInteger();

    new YieldingEmbedder(lengths, 16, () -> asked.incrementAndGet() > 3).embed(List.of("灯"));

    assertThat(asked).hasValue(4);
    assertThat(lots).containsExactly(1);
  }
}
