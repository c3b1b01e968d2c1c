package org.faheng.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * 词频: how often the terms of some texts in a row occur.
 *
 * @param pairs by pair of characters
 * @param singles by single character
 * @param pairLength number of pairs
 * @param singleLength number of single characters
 */
public record TermCounts(
    Map<String, Integer> pairs, Map<String, Integer> singles, int pairLength, int singleLength) {

  /** Counts the terms of {@code texts}. */
  public static TermCounts of(FoldedText... texts) {
    Map<String, Integer> pairs = new HashMap<>();
    Map<String, Integer> singles = new HashMap<>();
    int pairLength = count(GramCutter.Kind.BIGRAM, pairs, texts);
    return new TermCounts(
        pairs, singles, pairLength, count(GramCutter.Kind.UNIGRAM, singles, texts));
  }

  /** How often each pair of {@code texts} occurs. */
  public static Map<String, Integer> pairs(FoldedText... texts) {
    Map<String, Integer> pairs = new HashMap<>();
    count(GramCutter.Kind.BIGRAM, pairs, texts);
    return pairs;
  }

  private static int count(GramCutter.Kind kind, Map<String, Integer> counts, FoldedText... texts) {
    GramCutter cutter = new GramCutter(kind);
    int length = 0;
    for (FoldedText text : texts) {
      cutter.reset(text);
      while (cutter.advance()) {
        counts.merge(term(cutter), 1, Integer::sum);
        length++;
      }
    }
    return length;
  }

  private static String term(GramCutter cutter) {
    char[] chars = cutter.chars();
    if (cutter.pair) {
      return new String(new char[] {chars[cutter.first], chars[cutter.last]});
    }
    return TokenText.clip(new String(chars, cutter.first, cutter.last - cutter.first + 1));
  }
}
