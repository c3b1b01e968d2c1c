package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongQuestionTest {
  private static final String TALK = "我昨天早上出门买菜碰见老同学聊了很久。";

  @Test
  void leavesAShortQuestionAlone() {
    assertThat(LongQuestion.telling("拆迁补偿")).isEqualTo("拆迁补偿");
    assertThat(LongQuestion.telling("罚".repeat(500))).hasSize(500);
  }

  @Test
  void keepsTheSentencesThatAskAndThoseOfTheLaw() {
    String telling =
        LongQuestion.telling(TALK.repeat(60) + "行政机关没有告知听证权利就作出行政处罚决定。" + "能不能申请行政复议？" + "嗯。");

    assertThat(telling).contains("行政机关没有告知听证权利就作出行政处罚决定。能不能申请行政复议？");
    assertThat(telling.length()).isLessThanOrEqualTo(300);
  }

  @Test
  void saysARepeatedSentenceOnce() {
    assertThat(LongQuestion.telling(TALK.repeat(100))).isEqualTo(TALK);
  }

  @Test
  void cutsWhatHasNoSentences() {
    assertThat(LongQuestion.telling("😀".repeat(2500))).isNotEmpty().doesNotContain("\uFFFD");
    assertThat(LongQuestion.telling("a".repeat(5000))).hasSize(200);
    assertThat(LongQuestion.telling("租房合同，".repeat(1000)).length()).isBetween(1, 300);
  }

  @Test
  void tellsThatItWasCut() {
    assertThat(LongQuestion.notice(400, "问")).isNull();
    assertThat(LongQuestion.notice(5000, "问".repeat(280))).contains("5,000", "280");
  }
}
