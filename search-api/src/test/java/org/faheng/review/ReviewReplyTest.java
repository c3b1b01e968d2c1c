package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ReviewReplyTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static ReviewReply.Dismissal at(String article, String eId) {
    ReviewReply.Source none = new ReviewReply.Source("", "", "", null, "", List.of());
    return new ReviewReply.Dismissal("LIST", "列举", article, eId, "", none, "R", "不同对象");
  }

  @ParameterizedTest
  @CsvSource({
    "12-1, art_12-1__para_1, 第十二条之一",
    "'', div_2, 第二部分",
    "'', div_2__point_3, 二、（三）",
    "'', div_1__para_1__point_11, 一、（十一）",
    "'', para_1, 正文",
    "'', '', 正文"
  })
  void namesPlacesAsTheTextNumbersThem(String article, String eId, String place) {
    assertThat(at(article, eId).place()).isEqualTo(place);
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() {
    ReviewReply review = LanternReview.found();

    assertThat(JSON.readValue(JSON.writeValueAsString(review), ReviewReply.class))
        .isEqualTo(review);
  }

  @Test
  void ranksBySuspicionThenSeverity() {
    assertThat(LanternReview.found().findings().stream().sorted(ReviewReply.Problem.BY_WEIGHT))
        .extracting(ReviewReply.Problem::type)
        .containsExactly("FINE_OVER_CAP", "RESTATEMENT");
  }
}
