package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 分句: cuts provisions into clauses, stems joined with their items. Total. */
final class ClauseCutter {
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_EXCEPTION = 40;

  private final DocumentBody body;
  private final String text;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseCutter(DocumentBody body) {
    this.body = body;
    this.text = body.text();
  }

  /** The clauses of a provision and all below it, in order. */
  static List<Clause> cut(DocumentBody body, Provision provision) {
    ClauseCutter cutter = new ClauseCutter(body);
    cutter.provision(provision, List.of());
    return List.copyOf(cutter.clauses);
  }

  private void provision(Provision provision, List<Span> stem) {
    switch (provision.level()) {
      case NUM, HEADING, PREFACE, TOC, CLOSING -> {}
      case TEXT, PARAGRAPH, POINT, INDENT, SUBINDENT, DIVISION -> words(provision, stem);
      case DOCUMENT, ANNEX, PART, SUBPART, CHAPTER, SECTION, ARTICLE ->
          children(provision.children(), stem);
    }
  }

  /** In texts that lost their item numbers, the 款 behind one that ends in ： are its items. */
  private void children(List<Provision> children, List<Span> stem) {
    List<Span> open = stem;
    for (Provision child : children) {
      provision(child, open);
      boolean leaf = child.level() == Level.PARAGRAPH && child.children().isEmpty();
      Span own = leaf ? own(child) : child.span();
      char last = own.length() == 0 ? '。' : text.charAt(own.end() - 1);
      if (leaf && (last == '：' || last == ':')) {
        open = joined(stem, new Span(lastSentence(own), own.end()));
      } else if (!leaf || last != '；' && last != ';') {
        open = stem;
      }
    }
  }

  /** A 款, 项 or the like: its own words, then its items with those words as their stem. */
  private void words(Provision provision, List<Span> stem) {
    if (provision.children().isEmpty()) {
      sentences(provision.eId(), own(provision), stem, false);
      return;
    }
    List<Span> deeper = stem;
    for (Provision child : provision.children()) {
      if (child.level() == Level.TEXT) {
        boolean leads = isItem(provision, child);
        Span last = sentences(provision.eId(), own(child), stem, leads);
        deeper = last == null ? stem : joined(stem, last);
      } else {
        provision(child, deeper);
      }
    }
  }

  /** Whether items follow the words, so that their last sentence is a stem. */
  private static boolean isItem(Provision provision, Provision words) {
    int next = provision.children().indexOf(words) + 1;
    return next < provision.children().size()
        && provision.children().get(next).level() != Level.TEXT;
  }

  private static List<Span> joined(List<Span> stem, Span last) {
    List<Span> all = new ArrayList<>(stem);
    all.add(last);
    return all;
  }

  /** The words of a provision behind its label （一） or 1. */
  private Span own(Provision provision) {
    int start = skipBlanks(provision.span().start(), provision.span().end());
    int end = provision.span().end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(Math.min(skipLabel(start, end), end), end);
  }

  private int skipLabel(int start, int end) {
    if (start >= end) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '（' || first == '(') {
      int wide = text.indexOf('）', start);
      int narrow = text.indexOf(')', start);
      int close = wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
      boolean label =
          close > 0 && close < end && close - start <= LONGEST_LABEL && isNumber(start + 1, close);
      return label ? skipBlanks(close + 1, end) : start;
    }
    int digits = start;
    while (digits < end && isNumber(digits, digits + 1) && digits - start < 3) {
      digits++;
    }
    boolean label = digits > start && digits < end && ".．、".indexOf(text.charAt(digits)) >= 0;
    return label ? skipBlanks(digits + 1, end) : start;
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Figures.digit(text.charAt(i)) < 0 && "十百".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end > start;
  }

  private int skipBlanks(int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
  }

  /**
   * Adds the clauses of a stretch; with {@code leads} its last whole sentence is kept back and
   * returned as stem. Null where there is none.
   */
  private @Nullable Span sentences(EId eId, Span span, List<Span> stem, boolean leads) {
    int last = leads ? lastSentence(span) : span.end();
    int start = span.start();
    int depth = 0;
    for (int i = span.start(); i < last; i++) {
      char c = text.charAt(i);
      depth += "《“（(".indexOf(c) >= 0 ? 1 : 0;
      depth -= depth > 0 && "》”）)".indexOf(c) >= 0 ? 1 : 0;
      boolean line = c == '\n';
      if (line || depth == 0 && Stops.isEnd(c) && !exceptionFollows(i + 1, last)) {
        depth = 0;
        add(eId, start, i + 1, stem);
        start = i + 1;
      }
    }
    add(eId, start, last, stem);
    int from = skipBlanks(last, span.end());
    return from < span.end() ? new Span(from, span.end()) : null;
  }

  /** 但…, or 法律另有规定的，从其规定: belongs to the sentence before it. */
  private boolean exceptionFollows(int at, int end) {
    int next = skipBlanks(at, end);
    if (text.startsWith("但", next)) {
      return true;
    }
    int stop = text.indexOf('。', next);
    String sentence = stop < 0 || stop > end ? "" : text.substring(next, stop);
    return sentence.length() <= LONGEST_EXCEPTION
        && sentence.contains("另有规定的")
        && !sentence.contains("应当");
  }

  /** Where the last sentence begins: behind the last 。 that is not the end itself. */
  private int lastSentence(Span span) {
    int stop = text.lastIndexOf('。', span.end() - 2);
    int line = text.lastIndexOf('\n', span.end() - 2);
    return Math.max(span.start(), Math.max(stop, line) + 1);
  }

  private void add(EId eId, int start, int end, List<Span> stem) {
    int from = skipBlanks(start, end);
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      clauses.add(Clause.of(body, eId, joined(stem, new Span(from, to))));
    }
  }
}
