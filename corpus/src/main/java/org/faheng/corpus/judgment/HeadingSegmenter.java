package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 案例分段: cuts a published case at its headings (关键词, 裁判要点, 基本案情 …), with or without line ends. */
final class HeadingSegmenter {
  private static final Map<String, Part> HEADINGS = headings();
  private static final int LONGEST = 16;

  private HeadingSegmenter() {}

  /** A heading found: what it opens, and where its own words stand. */
  private record Heading(Part part, Span span) {}

  /** The sections of {@code text}; empty where it has no such headings. */
  static List<Section> sections(String text, Procedure own) {
    List<Heading> headings = find(text);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int start = heading.span.end();
      int end = i + 1 < headings.size() ? headings.get(i + 1).span.start() : text.length();
      while (start < end
          && (Squeezed.blank(text.charAt(start)) || "：:。".indexOf(text.charAt(start)) >= 0)) {
        start++;
      }
      while (end > start && Squeezed.blank(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        sections.add(new Section(heading.part, own, new Span(start, end)));
      }
    }
    return sections;
  }

  private static List<Heading> find(String text) {
    List<Heading> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Squeezed.blank(text.charAt(at))) {
        at++;
        continue;
      }
      int lineStart = lineStart(text, at);
      Heading heading = read(text, at, lineStart);
      if (heading != null) {
        found.add(heading);
        at = heading.span.end();
      }
      at = nextToken(text, at);
    }
    return found;
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && Squeezed.blank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int nextToken(String text, int from) {
    int at = from;
    while (at < text.length() && !Squeezed.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * A heading is a word of the list alone on its line, in brackets, or alone between two blanks.
   */
  private static @Nullable Heading read(String text, int at, int lineStart) {
    boolean firstOfLine = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
    char open = text.charAt(at);
    boolean bracket = "【［[".indexOf(open) >= 0;
    StringBuilder word = new StringBuilder();
    int i = bracket ? at + 1 : at;
    int end = i;
    while (i < text.length() && word.length() <= LONGEST && text.charAt(i) != '\n') {
      char c = text.charAt(i);
      if (bracket && "】］]".indexOf(c) >= 0) {
        Part part = HEADINGS.get(word.toString());
        return part == null ? null : new Heading(part, new Span(at, i + 1));
      }
      if (!Squeezed.blank(c) && "：:".indexOf(c) < 0) {
        word.append(c);
        end = i + 1;
      } else if (!bracket && HEADINGS.containsKey(word.toString())) {
        break;
      }
      i++;
      if (!bracket && firstOfLine && word.toString().equals("关键词")) {
        break;
      }
    }
    Part part = bracket ? null : HEADINGS.get(word.toString());
    return part == null ? null : new Heading(part, new Span(at, end));
  }

  private static Map<String, Part> headings() {
    Map<String, Part> headings = new HashMap<>();
    for (Map<String, String> row : FactTable.read("case-headings")) {
      headings.put(row.getOrDefault("heading", ""), Part.valueOf(row.getOrDefault("part", "")));
    }
    return Map.copyOf(headings);
  }
}
