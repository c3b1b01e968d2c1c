package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.index.Query;
import org.junit.jupiter.api.Test;

class WideningTest {
  private static final Understanding WORDS = new Understanding.Words(new Query.Words("首违不罚"));

  @Test
  void namesTheLegalTermsBehindEverydayWords() {
    assertThat(Widening.of("首违不罚", WORDS)).containsExactly("初次违法", "危害后果轻微", "及时改正");
  }

  @Test
  void leavesWhatIsMatchedAsItStands() {
    Understanding exact = new Understanding.Words(new Query.Phrase("首违不罚"));
    assertThat(Widening.of("首违不罚", exact)).isEmpty();
    Understanding title = new Understanding.Words(new Query.Title("首违不罚"));
    assertThat(Widening.of("首违不罚", title)).isEmpty();
  }

  @Test
  void looksIntoOperators() {
    Query both = new Query.And(List.of(new Query.Words("首违不罚"), new Query.Phrase("罚款")));
    assertThat(Widening.of("", new Understanding.Words(both))).contains("初次违法");
  }

  @Test
  void itsTermsAreMarked() {
    String text = "初次违法且及时改正的，可以不予处罚。";
    assertThat(new Marker().of("首违不罚", WORDS).marks(text))
        .contains(new Highlighter.Mark(0, 4), new Highlighter.Mark(5, 9));
  }
}
