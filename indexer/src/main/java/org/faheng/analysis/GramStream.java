package org.faheng.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * 字流: the single characters of one or more texts in a row, with their places, as Lucene reads them;
 * used again for each document.
 */
public final class GramStream extends TokenStream {
  /** Positions left free between two texts, so that no phrase runs across. */
  static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final GramCutter cutter = new GramCutter(GramCutter.Kind.UNIGRAM);
  private FoldedText[] texts = {};
  private int index;
  private int previous;
  private int gap;

  /** Turns to other texts. */
  public GramStream over(FoldedText... wanted) {
    texts = wanted;
    return this;
  }

  @Override
  public void reset() {
    index = -1;
    gap = 0;
    previous = -1;
  }

  @Override
  public boolean incrementToken() {
    while (index < 0 || !cutter.advance()) {
      if (!nextText()) {
        return false;
      }
    }
    clearAttributes();
    copy();
    increment.setPositionIncrement(cutter.position - previous + gap);
    previous = cutter.position;
    gap = 0;
    return true;
  }

  private boolean nextText() {
    if (index + 1 >= texts.length) {
      return false;
    }
    gap = index < 0 ? 0 : GAP;
    previous = -1;
    cutter.reset(texts[++index]);
    return true;
  }

  private void copy() {
    term.copyBuffer(cutter.chars(), cutter.first, cutter.last - cutter.first + 1);
  }
}
