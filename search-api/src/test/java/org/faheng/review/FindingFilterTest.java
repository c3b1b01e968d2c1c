package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.review.ReviewPage.Choice;
import org.junit.jupiter.api.Test;

class FindingFilterTest {
  private static final List<ReviewReply.Problem> FOUND = LanternReview.found().findings();

  private static FindingFilter filter(String grade, String type) {
    return new FindingFilter("/review/1", grade, type);
  }

  @Test
  void offersTheWeightiestGradeFirstWhateverComesFirstInTheText() {
    assertThat(filter("", "").grades(FOUND))
        .containsExactly(
            new Choice("全部", "/review/1#findings", true, 2),
            new Choice("疑似抵触", "/review/1?grade=suspected#findings", false, 1),
            new Choice("提示", "/review/1?grade=note#findings", false, 1));
  }

  @Test
  void offersOnlyTheTypesOfTheGradeListed() {
    assertThat(filter("note", "").types(FOUND))
        .extracting(Choice::label)
        .containsExactly("全部", "重复上位法");
  }

  @Test
  void keepsTheFilterWhereItListsTheFinding() {
    ReviewReply.Problem note = FOUND.getFirst();

    assertThat(filter("note", "").showing(1, note)).isEqualTo("/review/1?finding=1&grade=note#e1");
    assertThat(filter("suspected", "").showing(1, note)).isEqualTo("/review/1?finding=1#e1");
  }
}
