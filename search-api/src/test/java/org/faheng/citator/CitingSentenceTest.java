package org.faheng.citator;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.Test;

class CitingSentenceTest {
  private static CitingSentence around(String text, String cited) {
    int start = text.indexOf(cited);
    return CitingSentence.of(text, new Span(start, start + cited.length()));
  }

  @Test
  void takesTheSentenceAroundTheCitation() {
    CitingSentence sentence = around("点灯。依照《灯塔法》第三条处罚。罚款上缴。", "《灯塔法》第三条");
    assertThat(sentence).isEqualTo(new CitingSentence("依照", "《灯塔法》第三条", "处罚。"));
  }

  @Test
  void leavesOutTheLabelOfTheArticle() {
    CitingSentence sentence = around("第九条　依照《灯塔法》处罚。", "《灯塔法》");
    assertThat(sentence.without("第九条").text()).isEqualTo("依照《灯塔法》处罚。");
    assertThat(sentence.without("").text()).startsWith("第九条");
  }

  @Test
  void cutsALongSentenceOnBothSides() {
    String text = "长".repeat(200) + "《灯塔法》" + "尾".repeat(200);
    CitingSentence sentence = around(text, "《灯塔法》");
    assertThat(sentence.before()).startsWith("…").hasSize(91);
    assertThat(sentence.after()).endsWith("…").hasSize(91);
  }

  @Test
  void endsAtTheEndOfAParagraph() {
    assertThat(around("第一款\n依照《灯塔法》\n第二款", "《灯塔法》").text()).isEqualTo("依照《灯塔法》");
  }
}
