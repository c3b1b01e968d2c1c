package org.faheng.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Samples of questions are spread evenly over the file. */
class TopicsTest {
  private static Topics topics(int count) {
    return new Topics(
        IntStream.range(0, count)
            .mapToObj(i -> new Topics.Topic("t" + i, "q" + i, List.of()))
            .toList());
  }

  @Test
  void takesEvenlySpacedQuestionsAndNoMoreThanAskedFor() {
    assertThat(topics(10).sample(4)).containsExactly("q0", "q3", "q6", "q9");
    assertThat(topics(10).sample(5)).containsExactly("q0", "q2", "q4", "q6", "q8");
  }

  @Test
  void takesAllWhereThereAreFewer() {
    assertThat(topics(3).sample(100)).containsExactly("q0", "q1", "q2");
    assertThat(topics(0).sample(100)).isEmpty();
  }
}
