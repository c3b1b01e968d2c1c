package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegalSynonymsTest {
  private static final LegalSynonyms SYNONYMS = LegalSynonyms.shipped();

  @Test
  void tellsWhichLegalTermsStandBehindWhichEverydayWords() {
    assertThat(SYNONYMS.matched("邻居要打官司")).containsEntry("打官司", List.of("诉讼", "起诉"));
  }

  @Test
  void leavesOutWhatTheQuestionSaysItself() {
    assertThat(SYNONYMS.matched("打官司就是诉讼")).containsEntry("打官司", List.of("起诉"));
    assertThat(SYNONYMS.matched("诉讼时效")).isEmpty();
  }

  @Test
  void expandsToAllOfThem() {
    assertThat(SYNONYMS.expand("打官司")).containsExactly("诉讼", "起诉");
  }
}
