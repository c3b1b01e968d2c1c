package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.analysis.Highlighter.Mark;
import org.faheng.index.IndexedProvision;

/** 摘要: the words of a hit around what the question asks for, with marks. */
final class Snippets {
  private static final int LENGTH = 130;
  private static final int BEFORE = 20;

  private final Highlighter highlighter;

  Snippets(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  /** A title with its marks. */
  List<TextPart> title(String title) {
    return parts(title, highlighter.marks(title));
  }

  /** The headings of a provision with their marks, where its own words have none. */
  List<TextPart> headings(IndexedProvision provision) {
    String headings = String.join(" › ", provision.headings()).replaceAll("[\\s\\u3000]+", " ");
    boolean shown = highlighter.marks(provision.text()).isEmpty();
    List<Mark> marks = highlighter.marks(headings);
    return shown && !marks.isEmpty() ? parts(headings, marks) : List.of();
  }

  /** The stretch of a provision that holds most marks. */
  List<TextPart> text(IndexedProvision provision) {
    String words = provision.text().strip();
    String label = provision.label();
    String own = words.startsWith(label) ? words.substring(label.length()) : words;
    String line = own.replaceAll("[\\s\\u3000]+", " ").strip();
    int from = start(line, highlighter.marks(line));
    int to = Math.min(line.length(), from + LENGTH);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    return parts(shown, highlighter.marks(shown));
  }

  private static int start(String line, List<Mark> marks) {
    int best = 0;
    int most = 0;
    for (Mark mark : marks) {
      int from = Math.max(0, Math.min(mark.start() - BEFORE, line.length() - LENGTH));
      int held = 0;
      for (Mark other : marks) {
        boolean inside = other.start() >= from && other.end() <= from + LENGTH;
        held += inside ? other.end() - other.start() : 0;
      }
      if (held > most) {
        most = held;
        best = from;
      }
    }
    return best;
  }

  private static List<TextPart> parts(String text, List<Mark> marks) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      add(parts, text.substring(at, mark.start()), false);
      add(parts, text.substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(parts, text.substring(at), false);
    return parts;
  }

  private static void add(List<TextPart> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new TextPart(text, marked));
    }
  }
}
