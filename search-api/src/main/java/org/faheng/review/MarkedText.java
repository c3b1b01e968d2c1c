package org.faheng.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.structure.Span;

/** 加标记的文字: a quote cut at its marks, for every way of showing it. */
final class MarkedText {
  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

  private static final int SHORTEST_END = 10;

  private MarkedText() {}

  /** A stretch of words, marked or not. */
  record Piece(String text, boolean marked) {
    private Piece keeping(int ends) {
      int length = text.length();
      return length <= 2 * ends + 2
          ? this
          : new Piece(text.substring(0, ends) + "……" + text.substring(length - ends), marked);
    }
  }

  /** {@code text} cut at {@code marks}, which are counted in it and may touch or overlap. */
  static List<Piece> pieces(String text, List<Span> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      int start = Math.min(text.length(), Math.max(at, mark.start()));
      int end = Math.min(text.length(), Math.max(start, mark.end()));
      add(text.substring(at, start), false, pieces);
      add(text.substring(start, end), true, pieces);
      at = end;
    }
    add(text.substring(at), false, pieces);
    return List.copyOf(pieces);
  }

  /** The same pieces, with one sign of the caller's for each break between lines. */
  static List<Piece> lined(List<Piece> pieces, String lineBreak) {
    return pieces.stream()
        .map(piece -> new Piece(BREAK.matcher(piece.text()).replaceAll(lineBreak), piece.marked()))
        .toList();
  }

  /**
   * The same with …… for the middle of what is not marked, where all is longer than {@code most}.
   */
  static List<Piece> shortened(List<Piece> pieces, int most) {
    int all = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    if (all <= most) {
      return pieces;
    }
    List<Piece> plain = pieces.stream().filter(piece -> !piece.marked()).toList();
    int marked = all - plain.stream().mapToInt(piece -> piece.text().length()).sum();
    int ends = Math.max(SHORTEST_END, (most - marked) / (2 * Math.max(1, plain.size())));
    return pieces.stream().map(piece -> piece.marked() ? piece : piece.keeping(ends)).toList();
  }

  private static void add(String text, boolean marked, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** The words with 【】 around what is marked; a mark on all of it says nothing and is left out. */
  static String bracketed(String text, List<Span> marks) {
    List<Piece> pieces = pieces(text, marks);
    return pieces.size() == 1
        ? text
        : pieces.stream()
            .map(piece -> piece.marked() ? "【" + piece.text() + "】" : piece.text())
            .collect(Collectors.joining());
  }

  /** Those of {@code marks} that lie in the stretch from {@code start}, counted from there. */
  static List<Span> within(Span stretch, List<Span> marks) {
    return marks.stream()
        .filter(mark -> mark.start() < stretch.end() && mark.end() > stretch.start())
        .map(
            mark ->
                new Span(
                    Math.max(0, mark.start() - stretch.start()),
                    Math.min(stretch.end(), mark.end()) - stretch.start()))
        .toList();
  }
}
