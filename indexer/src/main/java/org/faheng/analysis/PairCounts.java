package org.faheng.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * 字对计数: the pairs of one or more texts, each once with how often it occurs, as Lucene reads them
 * for a field without positions. Half of the pairs of a judgment come again, and the engine pays
 * for every token that it is handed. Used again for each document, by one thread.
 */
public final class PairCounts extends TokenStream {
  private static final int FIRST_CAPACITY = 1024;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final GramCutter cutter = new GramCutter(GramCutter.Kind.BIGRAM);

  /** Terms that are no pairs: figures, letters, a character that stands alone. */
  private final List<String> others = new ArrayList<>();

  /** An open table of pairs (both characters in one number, 0 for none) and their counts. */
  private int[] pairs = new int[FIRST_CAPACITY];

  private int[] counts = new int[FIRST_CAPACITY];
  private int different;
  private int length;
  private int nextPair;
  private int nextOther;

  /** Turns to other texts. */
  public PairCounts over(FoldedText... texts) {
    others.clear();
    Arrays.fill(pairs, 0);
    different = 0;
    length = 0;
    for (FoldedText text : texts) {
      cutter.reset(text);
      while (cutter.advance()) {
        count();
      }
    }
    return this;
  }

  /** Number of terms, those that come again too. */
  public int length() {
    return length;
  }

  private void count() {
    length++;
    char[] chars = cutter.chars();
    if (!cutter.pair) {
      others.add(new String(chars, cutter.first, cutter.last - cutter.first + 1));
      return;
    }
    if (different * 2 >= pairs.length) {
      grow();
    }
    int pair = chars[cutter.first] << 16 | chars[cutter.last];
    int slot = slot(pair);
    if (pairs[slot] == 0) {
      pairs[slot] = pair;
      counts[slot] = 0;
      different++;
    }
    counts[slot]++;
  }

  private int slot(int pair) {
    int mask = pairs.length - 1;
    int slot = (pair * 0x9E3779B1 >>> 15) & mask;
    while (pairs[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldPairs = pairs;
    int[] oldCounts = counts;
    pairs = new int[oldPairs.length * 2];
    counts = new int[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  @Override
  public void reset() {
    nextPair = 0;
    nextOther = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (nextOther < others.size()) {
      term.append(others.get(nextOther++));
      return true;
    }
    while (nextPair < pairs.length && pairs[nextPair] == 0) {
      nextPair++;
    }
    if (nextPair == pairs.length) {
      return false;
    }
    char[] buffer = term.resizeBuffer(2);
    buffer[0] = (char) (pairs[nextPair] >>> 16);
    buffer[1] = (char) pairs[nextPair];
    term.setLength(2);
    frequency.setTermFrequency(counts[nextPair++]);
    return true;
  }
}
