package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.lifecycle.QuoteComparison.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteComparisonTest {
  private static final String PROVISION =
      "第三条　守灯人应当在日落后点灯，在日出前熄灯。\n守灯人不点灯的，处五十元以上二百元以下罚款；情节严重的，解除“守灯人”聘用合同。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "守灯人应当在日落后点灯，在日出前熄灯。",
        "守灯人应当在日落后点灯,在日出前熄灯",
        "守灯人应当 在日落后点灯……守灯人不点灯的，处五十元以上二百元以下罚款。",
        "解除‘守灯人’聘用合同。",
        "守灯人不点灯的，处50元以上200元以下罚款"
      })
  void ignoresSpacesWidthMarksDigitsAndWhatIsLeftOut(String quote) {
    assertThat(QuoteComparison.of(quote, PROVISION).differences()).isEmpty();
    assertThat(QuoteComparison.of(quote, PROVISION).isFaithful()).isTrue();
  }

  @Test
  void tellsWhereWordsWereChangedDroppedOrAdded() {
    QuoteComparison changed = QuoteComparison.of("守灯人不点灯的，处五十元以上五百元以下罚款。", PROVISION);
    assertThat(changed.differences()).containsExactly(new Difference("二百", "五百"));
    assertThat(changed.isRelated()).isTrue();

    assertThat(QuoteComparison.of("守灯人应当在日落后点灯，日出前熄灯。", PROVISION).differences())
        .containsExactly(new Difference("在", ""));
    assertThat(QuoteComparison.of("守灯人应当在日落后立即点灯，在日出前熄灯。", PROVISION).differences())
        .containsExactly(new Difference("", "立即"));
  }

  @Test
  void saysThatWordsComeFromElsewhere() {
    QuoteComparison other = QuoteComparison.of("渡船应当配备救生衣和号笛。", PROVISION);
    assertThat(other.isFaithful()).isFalse();
    assertThat(other.isRelated()).isFalse();
  }
}
