package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.analysis.LayQuestions.Alike;
import org.faheng.analysis.LayQuestions.Asked;
import org.junit.jupiter.api.Test;

/** Which known ways of asking a question resembles. */
class LayQuestionsTest {
  private static final LayQuestions QUESTIONS =
      LayQuestions.of(
          List.of(
              new Asked(1, "养犬条例", "9", "邻居家的狗咬了我谁赔"),
              new Asked(1, "养犬条例", "9", "遛狗没牵绳把小孩吓摔了"),
              new Asked(2, "灯塔条例", "3", "守塔人夜里不点灯罚多少"),
              new Asked(3, "渡口条例", "5", "摆渡的船要不要买保险")));

  @Test
  void putsTheArticleFirstWhoseQuestionSaysTheSame() {
    List<Alike> alike = QUESTIONS.alike("请问遛狗没牵绳会怎么样？", 5);

    assertThat(alike.getFirst().asked().question()).isEqualTo("遛狗没牵绳把小孩吓摔了");
    assertThat(alike.getFirst().share()).isBetween(0.5, 1.0);
  }

  @Test
  void givesEveryArticleOnce() {
    assertThat(QUESTIONS.alike("邻居家的狗没牵绳咬了小孩", 5)).hasSize(1);
  }

  @Test
  void asksNothingOfTheWordsThatOnlyMakeAQuestion() {
    assertThat(QUESTIONS.alike("请问怎么办吗", 5)).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIsAlike() {
    assertThat(QUESTIONS.alike("商标被抢注", 5)).isEmpty();
    assertThat(QUESTIONS.alike("😀 %$", 5)).isEmpty();
    assertThat(QUESTIONS.alike("", 5)).isEmpty();
  }

  @Test
  void readsTraditionalAndFullWidthCharactersAlike() {
    assertThat(QUESTIONS.alike("鄰居家的狗咬了我", 1).getFirst().asked().article()).isEqualTo("9");
  }

  @Test
  void shipsQuestionsThatAreShortAndOurOwn() {
    assertThat(LayQuestions.shipped().rows())
        .hasSizeGreaterThan(20_000)
        .allSatisfy(
            row -> {
              assertThat(row.question()).hasSizeBetween(4, 40).doesNotContain("\t", "\n");
              assertThat(row.title()).isNotBlank();
              assertThat(row.article()).matches("\\d+(-\\d+)?");
            });
  }
}
