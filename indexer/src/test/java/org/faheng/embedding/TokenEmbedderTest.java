package org.faheng.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors by piece that come with us. */
class TokenEmbedderTest {

  @Test
  void comesNearTheModel() {
    List<String> texts =
        List.of(
            "损坏公共设施的，责令恢复原状，处五百元以上二千元以下罚款。",
            "申请人对处理决定不服的，可以自收到决定书之日起六十日内申请行政复议。",
            "饲养的动物造成他人损害的，动物饲养人应当承担侵权责任。");
    List<float[]> fast = TokenEmbedder.shipped().embed(texts);
    try (Embedder model = OnnxEmbedder.shipped(1)) {
      List<float[]> full = model.embed(texts);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(cosine(fast.get(i), full.get(i))).as(texts.get(i)).isGreaterThan(0.8);
      }
    }
  }

  @Test
  void givesAUnitVectorForAnyText() {
    assertThat(TokenEmbedder.shipped().embed(List.of("", "😀", "罚款")))
        .allSatisfy(vector -> assertThat(cosine(vector, vector)).isBetween(0.999, 1.001));
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
