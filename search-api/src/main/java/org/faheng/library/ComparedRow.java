package org.faheng.library;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.corpus.lifecycle.ArticleMap.Kind;
import org.faheng.corpus.lifecycle.TextDiff;
import org.faheng.corpus.lifecycle.TextDiff.Change;
import org.jspecify.annotations.Nullable;

/**
 * 对照行: an article before and after, with what was struck out and put in.
 *
 * @param row the article on both sides; its texts have one line for each 款 or 项
 * @param pieces SAME and DELETED joined are the older text, SAME and INSERTED the newer one; where
 *     one side is missing they are those of the other, 拆出 and 并入 compared with the place that
 *     shares most
 * @param from other articles of the older version that went into the newer one, best first
 * @param to other articles of the newer version into which the older one went, best first
 */
public record ComparedRow(
    ArticleMap.Row row, List<Piece> pieces, List<Article> from, List<Article> to) {
  /** Paired articles less alike than this may not belong together. */
  static final double DOUBTFUL = 0.3;

  /** Stands for the end of a 款 that was put in or taken away. */
  private static final String LINE_END = "↵";

  public ComparedRow {
    pieces = List.copyOf(pieces);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** 片段: words and what happened to them; never empty. */
  public record Piece(Change change, String text) {}

  /**
   * Marks what changed in a row.
   *
   * @param from other articles the newer one came from, best first
   * @param to other articles the older one went into, best first
   */
  static ComparedRow of(ArticleMap.Row row, List<Article> from, List<Article> to) {
    Article older = lined(row.older());
    Article newer = lined(row.newer());
    ArticleMap.Row lined = new ArticleMap.Row(older, newer, row.kind(), row.likeness());
    return new ComparedRow(lined, pieces(older, newer, from, to), from, to);
  }

  private static List<Piece> pieces(
      @Nullable Article older, @Nullable Article newer, List<Article> from, List<Article> to) {
    if (older != null && newer != null) {
      return diff(older.text(), newer.text());
    }
    if (newer != null) {
      String source = from.isEmpty() ? "" : lines(from.getFirst().text());
      return without(Change.DELETED, diff(source, newer.text()));
    }
    if (older != null) {
      String target = to.isEmpty() ? "" : lines(to.getFirst().text());
      return without(Change.INSERTED, diff(older.text(), target));
    }
    return List.of();
  }

  private static List<Piece> diff(String older, String newer) {
    TextDiff diff = TextDiff.between(older, newer);
    return diff.segments().stream()
        .map(segment -> new Piece(segment.change(), diff.textOf(segment)))
        .toList();
  }

  private static List<Piece> without(Change change, List<Piece> pieces) {
    return pieces.stream().filter(piece -> piece.change() != change).toList();
  }

  private static @Nullable Article lined(@Nullable Article article) {
    return article == null
        ? null
        : new Article(article.eId(), article.label(), article.headings(), lines(article.text()));
  }

  /** Files differ in the blanks around their lines; the lines themselves are the 款 and 项. */
  private static String lines(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", "\n");
  }

  /** What happened to the article. */
  public Kind kind() {
    return row.kind();
  }

  /** Whether the two sides are so unlike that a person should check that they belong together. */
  public boolean doubtful() {
    return kind() == Kind.CHANGED && row.likeness() < DOUBTFUL;
  }

  /** The lines of the older article; empty where there is none. */
  List<List<Piece>> olderLines() {
    return row.older() == null ? List.of() : lines(row.older().text(), Change.INSERTED);
  }

  /** The lines of the newer article; empty where there is none. */
  List<List<Piece>> newerLines() {
    return row.newer() == null ? List.of() : lines(row.newer().text(), Change.DELETED);
  }

  /** Words that differ in blanks or the width of their punctuation only are not marked. */
  private List<List<Piece>> lines(String text, Change otherSide) {
    boolean marked = kind() != Kind.UNCHANGED && kind() != Kind.MOVED;
    List<Piece> side = marked ? without(otherSide, pieces) : List.of(new Piece(Change.SAME, text));
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : side) {
      String[] parts = piece.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          if (piece.change() != Change.SAME && piece.text().equals("\n")) {
            line.add(new Piece(piece.change(), LINE_END));
          }
          lines.add(List.copyOf(line));
          line.clear();
        }
        if (!parts[i].isEmpty()) {
          line.add(new Piece(parts[i].isBlank() ? Change.SAME : piece.change(), parts[i]));
        }
      }
    }
    lines.add(List.copyOf(line));
    return lines;
  }
}
