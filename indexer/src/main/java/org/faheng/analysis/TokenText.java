package org.faheng.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 词项文本: the terms of texts in a row as plain text with blanks between them, for an engine that cuts
 * at blanks only. Such engines take a term of {@link #LONGEST} characters at the most.
 */
public final class TokenText {
  /** A longer run of letters is cut off here, in questions and texts alike. */
  public static final int LONGEST = 255;

  private TokenText() {}

  /**
   * Single characters, in stretches without a free position. An engine that leaves one position
   * free between two stretches gives every term the position that {@link GramStream} gives it; an
   * empty stretch stands for one more free position.
   */
  public static List<String> singles(FoldedText... texts) {
    List<String> stretches = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    GramCutter cutter = new GramCutter(GramCutter.Kind.UNIGRAM);
    int gap = 0;
    for (FoldedText text : texts) {
      cutter.reset(text);
      int previous = -1;
      while (cutter.advance()) {
        int step = cutter.position - previous + gap;
        if (step > 1 && !stretch.isEmpty()) {
          stretches.add(stretch.toString());
          stretch.setLength(0);
          stretches.addAll(Collections.nCopies(step - 2, ""));
        }
        append(cutter, stretch);
        previous = cutter.position;
        gap = 0;
      }
      gap = GramStream.GAP;
    }
    if (!stretch.isEmpty()) {
      stretches.add(stretch.toString());
    }
    return stretches;
  }

  /** Pairs of characters, and what is no pair, as often as they occur. */
  public static void pairs(StringBuilder into, FoldedText... texts) {
    GramCutter cutter = new GramCutter(GramCutter.Kind.BIGRAM);
    for (FoldedText text : texts) {
      cutter.reset(text);
      while (cutter.advance()) {
        append(cutter, into);
      }
    }
  }

  private static void append(GramCutter cutter, StringBuilder into) {
    if (!into.isEmpty()) {
      into.append(' ');
    }
    char[] chars = cutter.chars();
    if (cutter.pair) {
      into.append(chars[cutter.first]).append(chars[cutter.last]);
    } else {
      int length = cutter.last - cutter.first + 1;
      into.append(chars, cutter.first, Math.min(LONGEST, length));
    }
  }

  /** A term as such an engine knows it. */
  public static String clip(String term) {
    return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
  }
}
