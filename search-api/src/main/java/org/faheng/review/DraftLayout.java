package org.faheng.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faheng.conflict.Severity;
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
  private static final String NOTE = Severity.INFO.slug();
  private static final int LONGEST_NOTE = 40;

  private final DocumentBody body;
  private final List<Marked> marks;
  private final Map<Integer, Provision> starts = new HashMap<>();
  private final Set<Integer> painted;
  private final Set<Integer> named = new HashSet<>();

  /** A stretch of the text with the finding that it is marked for. */
  record Marked(Span span, int number, String style, String href, String caption) {}

  DraftLayout(DocumentBody body, List<Marked> marks) {
    this.body = body;
    this.marks =
        marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
    this.painted = painted();
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
    pieces(line).forEach(piece -> add(piece, words));
    return words;
  }

  /** The stretch cut wherever a mark begins or ends. */
  private List<Span> pieces(Span whole) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(whole.end()));
    for (Marked mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<Span> pieces = new ArrayList<>();
    int start = whole.start();
    for (int end : cuts.subSet(start + 1, whole.end() + 1)) {
      pieces.add(new Span(start, end));
      start = end;
    }
    return pieces;
  }

  private static boolean meets(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Of a mark that is painted nowhere only the number is set, where it begins. */
  private void add(Span piece, List<Words> words) {
    for (Marked mark : marks) {
      if (meets(mark.span(), piece)
          && !painted.contains(mark.number())
          && !named.contains(mark.number())) {
        words.add(marked(mark, ""));
      }
    }
    String text = piece.of(body.text());
    words.add(
        top(piece)
            .map(mark -> marked(mark, text))
            .orElseGet(() -> new Words(text, null, 0, "", null, "")));
  }

  /** The mark that is painted: the shortest. */
  private Optional<Marked> top(Span piece) {
    return marks.stream()
        .filter(mark -> meets(mark.span(), piece) && isPainted(mark))
        .min(Comparator.comparingInt(mark -> mark.span().length()));
  }

  private Set<Integer> painted() {
    return pieces(new Span(0, body.text().length())).stream()
        .filter(piece -> !piece.of(body.text()).isBlank())
        .flatMap(piece -> top(piece).stream())
        .map(Marked::number)
        .collect(Collectors.toSet());
  }

  /** A note on a whole clause is a number at its head: painted, it would look like a problem. */
  private static boolean isPainted(Marked mark) {
    return !mark.style().equals(NOTE) || mark.span().length() <= LONGEST_NOTE;
  }

  private Words marked(Marked mark, String text) {
    String id = named.add(mark.number()) ? "m" + mark.number() : null;
    return new Words(text, id, mark.number(), mark.style(), mark.href(), mark.caption());
  }
}
