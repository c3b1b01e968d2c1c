package org.faheng.search;

import java.util.List;
import org.faheng.index.IndexedProvision;

/** 摘要: the words of a hit around what the question asks for. */
final class Snippets {
  private static final int LENGTH = 120;

  private final String question;

  Snippets(String question) {
    this.question = question;
  }

  List<TextPart> title(String title) {
    return mark(title);
  }

  List<TextPart> text(IndexedProvision provision) {
    String words = provision.text().strip();
    String label = provision.label();
    String own = words.startsWith(label) ? words.substring(label.length()) : words;
    String line = own.replaceAll("[\\s\\u3000]+", " ").strip();
    int at = question.isEmpty() ? -1 : line.indexOf(question);
    int from = Math.max(0, Math.min(at - LENGTH / 3, line.length() - LENGTH));
    int to = Math.min(line.length(), from + LENGTH);
    return mark((from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : ""));
  }

  private List<TextPart> mark(String text) {
    int at = question.isEmpty() ? -1 : text.indexOf(question);
    if (at < 0) {
      return TextPart.plain(text);
    }
    return List.of(
        new TextPart(text.substring(0, at), false),
        new TextPart(question, true),
        new TextPart(text.substring(at + question.length()), false));
  }
}
