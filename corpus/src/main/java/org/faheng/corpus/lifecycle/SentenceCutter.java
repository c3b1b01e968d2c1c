package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;

/** 断句: cuts a text behind 。 and ； and at line ends; a title broken over two lines stays whole. */
final class SentenceCutter {
  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int start;
  private int depth;
  private boolean startsLine;
  private boolean quoted;

  private SentenceCutter(String text) {
    this.text = text;
  }

  /**
   * 句: one sentence.
   *
   * @param span its place, without the blanks around it
   * @param startsLine whether it begins a line
   * @param quoted whether it begins inside “”, as new wording in an amending decision does
   */
  record Sentence(Span span, boolean startsLine, boolean quoted) {}

  /** The sentences of a document behind its title block and table of contents. */
  static List<Sentence> cut(DocumentBody body) {
    SentenceCutter cutter = new SentenceCutter(body.text());
    for (Provision part : body.root().children()) {
      if (part.level() != Level.PREFACE && part.level() != Level.TOC) {
        cutter.cut(part.span());
      }
    }
    return List.copyOf(cutter.found);
  }

  private void cut(Span region) {
    startLine(region.start());
    for (int i = region.start(); i < region.end(); i++) {
      switch (text.charAt(i)) {
        case '《' -> i = Math.clamp(TitleMention.closing(text, i), i, region.end() - 1);
        case '“' -> depth++;
        case '”' -> depth = Math.max(0, depth - 1);
        case '。', '；', ';' -> end(i + 1);
        case '\n' -> {
          end(i);
          startLine(i + 1);
        }
        default -> {}
      }
    }
    end(region.end());
  }

  private void startLine(int at) {
    start = at;
    depth = 0;
    startsLine = true;
    quoted = false;
  }

  private void end(int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      found.add(new Sentence(new Span(first, last), startsLine, quoted));
      startsLine = false;
    }
    start = end;
    quoted = depth > 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000';
  }
}
