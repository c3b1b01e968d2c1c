package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT = "处二千元以上罚款";

  @Test
  void setsBracketsAroundWhatIsMarked() {
    assertThat(MarkedText.bracketed(TEXT, List.of(new Span(1, 4)))).isEqualTo("处【二千元】以上罚款");
    assertThat(MarkedText.bracketed(TEXT, List.of(new Span(0, 1), new Span(6, 8))))
        .isEqualTo("【处】二千元以上【罚款】");
  }

  @Test
  void leavesTheWordsAloneWhereNothingOrAllIsMarked() {
    assertThat(MarkedText.bracketed(TEXT, List.of())).isEqualTo(TEXT);
    assertThat(MarkedText.bracketed(TEXT, List.of(new Span(0, 8)))).isEqualTo(TEXT);
  }

  @Test
  void losesNoWordWhereMarksOverlapOrReachTooFar() {
    List<Span> marks = List.of(new Span(1, 4), new Span(2, 6), new Span(7, 99));

    String joined =
        MarkedText.pieces(TEXT, marks).stream()
            .map(MarkedText.Piece::text)
            .reduce("", String::concat);

    assertThat(joined).isEqualTo(TEXT);
    assertThat(MarkedText.pieces(TEXT, marks)).last().extracting("marked").isEqualTo(true);
  }

  @Test
  void countsMarksFromTheStartOfAStretch() {
    assertThat(
            MarkedText.within(
                new Span(10, 20), List.of(new Span(5, 9), new Span(8, 12), new Span(18, 25))))
        .containsExactly(new Span(0, 2), new Span(8, 10));
  }

  @Test
  void setsOneSignForEachBreakBetweenLines() {
    List<MarkedText.Piece> pieces = MarkedText.pieces("第八条 灯塔：\n\n（一）长明；", List.of(new Span(5, 7)));

    assertThat(MarkedText.lined(pieces, "　"))
        .extracting("text")
        .containsExactly("第八条 灯", "塔：", "　（一）长明；");
  }

  @Test
  void leavesOutTheMiddleOfLongUnmarkedWordsOnly() {
    List<MarkedText.Piece> pieces =
        List.of(
            new MarkedText.Piece("灯".repeat(60), false),
            new MarkedText.Piece("五日".repeat(20), true),
            new MarkedText.Piece("内熄灭。", false));

    assertThat(MarkedText.shortened(pieces, 200)).isEqualTo(pieces);
    assertThat(MarkedText.shortened(pieces, 90))
        .extracting(MarkedText.Piece::text)
        .containsExactly("灯".repeat(12) + "……" + "灯".repeat(12), "五日".repeat(20), "内熄灭。");
  }
}
