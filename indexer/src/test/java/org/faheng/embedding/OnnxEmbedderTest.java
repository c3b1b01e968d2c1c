package org.faheng.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The model that comes with us. */
class OnnxEmbedderTest {
  private static final OnnxEmbedder EMBEDDER = OnnxEmbedder.shipped(1);

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @Test
  void putsAQuestionNearerToItsAnswerThanToAnotherProvision() {
    List<float[]> vectors =
        EMBEDDER.embed(
            List.of("邻居家的狗咬了我，谁来赔？", "饲养的动物造成他人损害的，动物饲养人应当承担侵权责任。", "渡船应当在夜间点灯，并由船长每年检查一次。"));

    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.1);
  }

  @Test
  void givesTheSameVectorWhateverRunsBesideIt() {
    String text = "守塔人应当更换灯芯。";
    float[] alone = EMBEDDER.embed(List.of(text)).getFirst();
    float[] together = EMBEDDER.embed(List.of("短", text, "很长的一句话".repeat(40))).get(1);

    assertThat(cosine(alone, together)).isGreaterThan(0.99);
  }

  @Test
  void takesAnyText() {
    List<float[]> vectors = EMBEDDER.embed(List.of("", "😀😀", "\u0000", "字".repeat(5000)));

    assertThat(vectors).allSatisfy(v -> assertThat(cosine(v, v)).isBetween(0.999, 1.001));
  }

  @Test
  void endsWithoutHarmWhileItIsAtWork() throws InterruptedException {
    OnnxEmbedder busy = OnnxEmbedder.shipped(1);
    Thread work =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    busy.embed(Collections.nCopies(64, "守塔人".repeat(80)));
                  } catch (RejectedExecutionException e) {
                    assertThat(e).isNotNull(); // the next run came after the end
                  }
                });
    Thread.sleep(50);

    busy.close();
    work.join();

    assertThat(EMBEDDER.embed(List.of("守塔人"))).hasSize(1);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
