package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 文段: a stretch of text that is marked or not.
 *
 * @param marked whether the question's words stand here
 */
public record TextPart(String text, boolean marked) {

  /** {@code text} cut at {@code marks}, which are counted in it; of two that overlap the first. */
  public static List<TextPart> cut(String text, List<Span> marks) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() >= at) {
        add(text.substring(at, mark.start()), false, parts);
        add(mark.of(text), true, parts);
        at = mark.end();
      }
    }
    add(text.substring(at), false, parts);
    return List.copyOf(parts);
  }

  private static void add(String text, boolean marked, List<TextPart> parts) {
    if (!text.isEmpty()) {
      parts.add(new TextPart(text, marked));
    }
  }
}
