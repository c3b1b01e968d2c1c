package org.faheng.analysis;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;

/**
 * 专名分词: words by HanLP with its models for names of people and places, and of organisations where
 * wanted. Made when first needed; immutable afterwards and shared.
 */
final class NameSegmenter {
  private final Segment segment;

  private NameSegmenter(boolean organisations) {
    this.segment =
        new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(organisations)
            .enableNumberQuantifierRecognize(false)
            .enablePartOfSpeechTagging(true)
            .enableOffset(true);
  }

  static NameSegmenter of(boolean organisations) {
    return organisations ? Organisations.INSTANCE : Plain.INSTANCE;
  }

  /** A row of words that covers the folded text. */
  List<Word> cut(String folded) {
    return HanlpSegmenter.words(segment.seg(folded));
  }

  private static final class Plain {
    private static final NameSegmenter INSTANCE = new NameSegmenter(false);
  }

  private static final class Organisations {
    private static final NameSegmenter INSTANCE = new NameSegmenter(true);
  }
}
