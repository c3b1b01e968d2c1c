package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewReplyTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void isTheSameAfterItWasWrittenAndRead() {
    ReviewReply review = LanternReview.found();

    assertThat(JSON.readValue(JSON.writeValueAsString(review), ReviewReply.class))
        .isEqualTo(review);
  }

  @Test
  void writesTheDayAsPeopleDo() {
    assertThat(JSON.valueToTree(LanternReview.found()).at("/coverage/day").asString())
        .isEqualTo("2026-01-05");
  }

  @Test
  void ranksBySuspicionThenSeverity() {
    assertThat(LanternReview.found().findings().stream().sorted(ReviewReply.Problem.BY_WEIGHT))
        .extracting(ReviewReply.Problem::type)
        .containsExactly("FINE_OVER_CAP", "RESTATEMENT");
  }
}
