package org.faheng.library;

import java.text.Normalizer;
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

  /** Shorter stretches tell nothing of where an article was taken from. */
  private static final int SHORTEST_SHARED = 8;

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
      return oneSided(diff(source, newer.text()), Change.INSERTED);
    }
    if (older != null) {
      String target = to.isEmpty() ? "" : lines(to.getFirst().text());
      return oneSided(diff(older.text(), target), Change.DELETED);
    }
    return List.of();
  }

  private static List<Piece> diff(String older, String newer) {
    TextDiff diff = TextDiff.between(older, newer);
    return diff.segments().stream()
        .map(segment -> new Piece(segment.change(), diff.textOf(segment)))
        .toList();
  }

  /** The pieces of one side; a few signs that both happen to have are nothing they share. */
  private static List<Piece> oneSided(List<Piece> pieces, Change own) {
    List<Piece> side = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean shared = piece.change() == Change.SAME && piece.text().length() >= SHORTEST_SHARED;
      if (piece.change() != Change.SAME && piece.change() != own) {
        continue;
      }
      Change change = shared ? Change.SAME : own;
      if (!side.isEmpty() && side.getLast().change() == change) {
        side.add(new Piece(change, side.removeLast().text() + piece.text()));
      } else {
        side.add(new Piece(change, piece.text()));
      }
    }
    return side;
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

  /** The lines of one side; what differs in blanks or the width of signs only is not marked. */
  private List<List<Piece>> lines(String text, Change otherSide) {
    boolean marked = kind() != Kind.UNCHANGED && kind() != Kind.MOVED;
    List<Piece> side = marked ? side(otherSide) : List.of(new Piece(Change.SAME, text));
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

  private List<Piece> side(Change otherSide) {
    List<Piece> side = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.change() != otherSide) {
        Piece other = replaced(i);
        boolean alike = other != null && plain(piece.text()).equals(plain(other.text()));
        side.add(alike ? new Piece(Change.SAME, piece.text()) : piece);
      }
    }
    return side;
  }

  /** What a piece stands for on the other side: a deletion comes right before its insertion. */
  private @Nullable Piece replaced(int at) {
    int other =
        switch (pieces.get(at).change()) {
          case SAME -> -1;
          case DELETED -> at + 1;
          case INSERTED -> at - 1;
        };
    boolean there = other >= 0 && other < pieces.size();
    return there && pieces.get(other).change() != Change.SAME ? pieces.get(other) : null;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
  }
}
