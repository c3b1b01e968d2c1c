package org.faheng.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.faheng.review.ReviewPage.Leaf;
import org.faheng.review.ReviewPage.Line;
import org.faheng.review.ReviewPage.Words;
import org.jspecify.annotations.Nullable;

/** 送审稿版面: a draft line by line, with its findings marked in it. Loses no words. */
final class DraftLayout {
  private static final int LEAD = 14;

  private final DocumentBody body;
  private final List<Marked> marks;
  private final Map<Integer, Provision> starts = new HashMap<>();
  private final Set<Integer> named = new HashSet<>();

  /** A stretch of the text with the finding that it is marked for. */
  record Marked(Span span, int number, String style, String href, String caption) {}

  DraftLayout(DocumentBody body, List<Marked> marks) {
    this.body = body;
    this.marks =
        marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
    body.root().walk().filter(DraftLayout::isNamed).forEach(this::register);
  }

  private static boolean isNamed(Provision provision) {
    return switch (provision.level()) {
      case PART, SUBPART, CHAPTER, SECTION, DIVISION, ANNEX, ARTICLE -> true;
      default -> false;
    };
  }

  private void register(Provision provision) {
    starts.put(firstWord(provision.span()), provision);
  }

  private int firstWord(Span span) {
    int at = span.start();
    while (at < span.end() && Character.isWhitespace(body.text().charAt(at))) {
      at++;
    }
    return at;
  }

  ReviewPage.Draft draft() {
    return new ReviewPage.Draft(contents(), lines());
  }

  private List<Leaf> contents() {
    List<Leaf> leaves = new ArrayList<>();
    body.root()
        .walk()
        .filter(DraftLayout::isNamed)
        .forEach(provision -> leaves.add(leaf(provision)));
    return leaves;
  }

  private Leaf leaf(Provision provision) {
    boolean article = provision.level() == Level.ARTICLE;
    String label = article ? ArticleNumber.parse(provision.number()).label() : heading(provision);
    long findings =
        holdsArticles(provision)
            ? 0
            : marks.stream()
                .filter(mark -> provision.span().contains(mark.span().start()))
                .map(Marked::number)
                .distinct()
                .count();
    return new Leaf(label, article ? lead(provision, label) : "", "#" + id(provision), findings);
  }

  private static boolean holdsArticles(Provision provision) {
    return provision.level() != Level.ARTICLE
        && provision.walk().skip(1).anyMatch(DraftLayout::isNamed);
  }

  private String heading(Provision provision) {
    String heading = body.headingOf(provision).replaceAll("[\\s\\u3000]+", " ");
    return heading.length() > 2 * LEAD ? heading.substring(0, 2 * LEAD) + "…" : heading;
  }

  private String lead(Provision article, String label) {
    String words = body.textOf(article).replaceAll("[\\s\\u3000]+", " ");
    String own = words.startsWith(label) ? words.substring(label.length()).strip() : words;
    return own.length() > LEAD ? own.substring(0, LEAD) + "…" : own;
  }

  private static String id(Provision provision) {
    return "d-" + provision.eId();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String text = body.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(line(new Span(start, end), lines.isEmpty()));
      }
      start = end + 1;
    }
    return lines;
  }

  private Line line(Span span, boolean first) {
    @Nullable Provision begins = starts.get(firstWord(span));
    String style =
        first
            ? "title"
            : begins == null ? "text" : begins.level() == Level.ARTICLE ? "opening" : "heading";
    return new Line(begins == null ? null : id(begins), style, words(span));
  }

  private List<Words> words(Span line) {
    List<Words> words = new ArrayList<>();
    int at = line.start();
    for (Marked mark : marks) {
      int start = Math.max(at, mark.span().start());
      int end = Math.min(line.end(), mark.span().end());
      if (start < end) {
        plain(at, start, words);
        words.add(marked(mark, start, end));
        at = end;
      }
    }
    plain(at, line.end(), words);
    return words;
  }

  private void plain(int start, int end, List<Words> words) {
    if (start < end) {
      words.add(new Words(body.text().substring(start, end), null, 0, "", null, ""));
    }
  }

  private Words marked(Marked mark, int start, int end) {
    String id = named.add(mark.number()) ? "m" + mark.number() : null;
    return new Words(
        body.text().substring(start, end),
        id,
        mark.number(),
        mark.style(),
        mark.href(),
        mark.caption());
  }
}
