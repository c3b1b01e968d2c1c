package org.faheng.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 句: a stretch of a clause between full stops, semicolons and line ends. Rules that read words near
 * each other look no further.
 *
 * @param text its words
 * @param start where it begins in the clause
 * @param stem the words before the 项 it belongs to, such as 有下列行为之一的; empty outside a list
 */
record Sentence(String text, int start, String stem) {
  private static final Pattern PIECE = Pattern.compile("[^。；;\\n]+[。；;]?");

  /** The sentences of {@code clause} in text order. */
  static List<Sentence> of(DraftClause clause) {
    List<Sentence> sentences = new ArrayList<>();
    String stem = "";
    Matcher matcher = PIECE.matcher(clause.text());
    while (matcher.find()) {
      String text = matcher.group();
      if (text.isBlank()) {
        continue;
      }
      boolean item = ItemLabel.begins(text);
      sentences.add(new Sentence(text, matcher.start(), item ? stem : ""));
      String end = text.stripTrailing();
      stem = end.endsWith("：") || end.endsWith(":") ? end : stem;
    }
    return sentences;
  }

  /** A place of this sentence as a place of its clause. */
  Span inClause(int from, int to) {
    return new Span(start + from, start + to);
  }

  /** The words up to {@code after} units behind {@code end}. */
  String upTo(int end, int after) {
    return text.substring(0, Math.min(text.length(), end + after));
  }
}
