package org.faheng.review;

import java.util.List;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * 送审表: what a draft is handed in with.
 *
 * @param kinds the 效力级别 to choose from
 * @param asOf the day of the law, such as 2024-01-31; empty for today
 * @param made when it was made; empty to go by the text
 * @param problem why it was not taken in; null where nothing was wrong
 */
record ReviewForm(
    List<Kind> kinds,
    String authority,
    String asOf,
    String made,
    String title,
    String text,
    @Nullable String problem) {

  /** One 效力级别. */
  record Kind(String label, boolean chosen) {}

  static ReviewForm empty() {
    return new ReviewForm(kinds(""), "", "", "", "", "", null);
  }

  /** The same choices with what was chosen. */
  static List<Kind> kinds(String chosen) {
    return Stream.of(DocumentKind.values())
        .filter(DocumentKind::isNormative)
        .map(kind -> new Kind(kind.label(), kind.label().equals(chosen)))
        .toList();
  }

  /** The same, with why it was not taken in. */
  ReviewForm because(String reason) {
    return new ReviewForm(kinds, authority, asOf, made, title, text, reason);
  }
}
