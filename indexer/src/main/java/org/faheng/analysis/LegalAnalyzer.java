package org.faheng.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 分析器: cuts legal text into the terms under which it is found. Thread-safe. Grams need no data;
 * words load HanLP at the first call (about a second).
 */
public final class LegalAnalyzer {
  private final LegalDictionary dictionary;
  private volatile @Nullable HanlpSegmenter segmenter;

  /** An analyzer that keeps the terms of {@code dictionary} whole. */
  public LegalAnalyzer(LegalDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The analyzer with the shipped terms; there is one, since its words take a second to load. */
  public static LegalAnalyzer shipped() {
    return Shipped.ANALYZER;
  }

  /** Made when it is first asked for. */
  private static final class Shipped {
    private static final LegalAnalyzer ANALYZER = new LegalAnalyzer(LegalDictionary.shipped());
  }

  /** Single characters, and runs of letters or figures, in text order. */
  public static List<Gram> unigrams(String text) {
    return grams(GramCutter.Kind.UNIGRAM, text);
  }

  /** Pairs of characters, and runs of letters or figures, in text order. */
  public static List<Gram> bigrams(String text) {
    return grams(GramCutter.Kind.BIGRAM, text);
  }

  /** Words in a row, without punctuation. */
  public List<Word> words(String text) {
    return spoken(segmenter().cut(FoldedText.fold(text)));
  }

  /** Words in a row and the words inside long ones. */
  public List<Word> fineWords(String text) {
    return spoken(segmenter().cutFine(FoldedText.fold(text)));
  }

  private static List<Gram> grams(GramCutter.Kind kind, String text) {
    FoldedText folded = FoldedText.of(text);
    GramCutter cutter = new GramCutter(kind);
    cutter.reset(folded);
    List<Gram> grams = new ArrayList<>();
    while (cutter.advance()) {
      int start = folded.start(cutter.first);
      int end = folded.end(cutter.last);
      grams.add(new Gram(termOf(cutter), cutter.position, start, end));
    }
    return grams;
  }

  private static String termOf(GramCutter cutter) {
    char[] chars = cutter.chars();
    return cutter.pair
        ? new String(new char[] {chars[cutter.first], chars[cutter.last]})
        : new String(chars, cutter.first, cutter.last - cutter.first + 1);
  }

  private static List<Word> spoken(List<Word> words) {
    return words.stream().filter(word -> hasLetter(word.text())).toList();
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (GramCutter.isHan(text.charAt(i)) || GramCutter.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private HanlpSegmenter segmenter() {
    HanlpSegmenter ready = segmenter;
    if (ready == null) {
      synchronized (this) {
        ready = segmenter;
        if (ready == null) {
          ready = new HanlpSegmenter(dictionary);
          segmenter = ready;
        }
      }
    }
    return ready;
  }
}
