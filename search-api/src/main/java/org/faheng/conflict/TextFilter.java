package org.faheng.conflict;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 适用条件: which texts a fact speaks about.
 *
 * @param words the words looked for; null where every text passes
 * @param wanted whether a text must have them, or must not
 */
record TextFilter(@Nullable Pattern words, boolean wanted) {

  /** Texts without any of {@code words}; an empty pattern lets all pass. */
  static TextFilter without(String words) {
    return new TextFilter(words.isEmpty() ? null : Pattern.compile(words), false);
  }

  /** As {@link #without}; a leading "!" turns it round: only texts with one of the words. */
  static TextFilter of(String words) {
    return words.startsWith("!")
        ? new TextFilter(Pattern.compile(words.substring(1)), true)
        : without(words);
  }

  /** Whether the fact speaks about {@code text}. */
  boolean passes(String text) {
    return words == null || words.matcher(text).find() == wanted;
  }
}
