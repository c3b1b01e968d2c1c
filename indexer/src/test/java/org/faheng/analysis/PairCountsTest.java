package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  private final PairCounts counts = new PairCounts();

  private Map<String, Integer> read(String... texts) {
    FoldedText[] folded = new FoldedText[texts.length];
    for (int i = 0; i < texts.length; i++) {
      folded[i] = FoldedText.of(texts[i]);
    }
    counts.over(folded).reset();
    Map<String, Integer> read = new TreeMap<>();
    CharTermAttribute term = counts.getAttribute(CharTermAttribute.class);
    TermFrequencyAttribute frequency = counts.getAttribute(TermFrequencyAttribute.class);
    while (counts.incrementToken()) {
      read.merge(term.toString(), frequency.getTermFrequency(), Integer::sum);
    }
    return read;
  }

  private static Map<String, Integer> counted(String text) {
    Map<String, Integer> counted = new TreeMap<>();
    LegalAnalyzer.bigrams(text).forEach(gram -> counted.merge(gram.text(), 1, Integer::sum));
    return counted;
  }

  @Test
  void givesEachPairOnceWithHowOftenItOccurs() {
    String text = "鸭群进库，鸭群出库，2024年abc三只鸭群";

    assertThat(read(text)).isEqualTo(counted(text)).containsEntry("鸭群", 3);
    assertThat(counts.length()).isEqualTo(LegalAnalyzer.bigrams(text).size());
  }

  @Test
  void makesNoPairAcrossTwoTexts() {
    assertThat(read("鸭群", "进库")).containsOnlyKeys("鸭群", "进库");
  }

  @Test
  void forgetsTheTextsBefore() {
    read("鸭群进库");

    assertThat(read("鹅群")).containsOnlyKeys("鹅群");
  }

  @Test
  void holdsMoreDifferentPairsThanItBeganWith() {
    StringBuilder text = new StringBuilder();
    for (char c = '一'; c < '一' + 4000; c++) {
      text.append(c);
    }

    assertThat(read(text.toString())).isEqualTo(counted(text.toString())).hasSizeGreaterThan(3000);
  }
}
