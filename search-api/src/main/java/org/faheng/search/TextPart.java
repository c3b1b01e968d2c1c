package org.faheng.search;

import java.util.List;

/**
 * 文段: a stretch of text that is marked or not.
 *
 * @param marked whether the question's words stand here
 */
record TextPart(String text, boolean marked) {

  static List<TextPart> plain(String text) {
    return List.of(new TextPart(text, false));
  }
}
