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

  /** The end of a stem says what the items share; more of it would hide the item. */
  private static final int STEM = 60;

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
    String headings = line(String.join(" › ", provision.headings()));
    boolean shown = highlighter.marks(provision.text()).isEmpty();
    List<Mark> marks = highlighter.marks(headings);
    return shown && !marks.isEmpty() ? parts(headings, marks) : List.of();
  }

  /** The stretch of a passage that holds most marks, a 项 behind the end of its stem. */
  List<TextPart> text(Passage passage) {
    String stem = line(passage.stem());
    boolean cut = stem.length() > STEM;
    String lead = cut ? "…" + stem.substring(stem.length() - STEM) : stem;
    String line = line(passage.text());
    int from = start(line, highlighter.marks(line));
    int to = Math.min(line.length(), from + LENGTH);
    String shown =
        lead
            + (from > 0 || (!passage.first() && lead.isEmpty()) ? "…" : "")
            + line.substring(from, to)
            + (to < line.length() || !passage.last() ? "…" : "");
    return parts(shown, highlighter.marks(shown));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u3000]+", " ").strip();
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
