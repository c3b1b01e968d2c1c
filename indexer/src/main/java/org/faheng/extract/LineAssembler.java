package org.faheng.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page into lines: by base line, then from left to right. */
final class LineAssembler {
  /** A gap this wide, in character heights, separates the cells of a table. */
  private static final double CELL_GAP = 3.0;

  /** A gap this wide between characters was a space in the source. */
  private static final double WIDE_GAP = 0.75;

  private static final double WORD_GAP = 0.35;

  private final int page;
  private final double pageHeight;

  LineAssembler(int page, double pageHeight) {
    this.page = page;
    this.pageHeight = pageHeight;
  }

  /** The lines from top to bottom, those of blanks only left out. */
  List<PageLine> assemble(List<Glyph> glyphs) {
    List<PageLine> lines = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      row.sort(Comparator.comparingDouble(Glyph::x));
      List<Glyph> visible = trim(row);
      if (!visible.isEmpty()) {
        lines.add(line(visible));
      }
    }
    return lines;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted) {
      if (rows.isEmpty() || glyph.y() - base > 0.5 * glyph.size()) {
        rows.add(new ArrayList<>());
        base = glyph.y();
      }
      rows.getLast().add(glyph);
    }
    return rows;
  }

  private static List<Glyph> trim(List<Glyph> row) {
    int from = 0;
    int to = row.size();
    while (from < to && row.get(from).isBlank()) {
      from++;
    }
    while (to > from && row.get(to - 1).isBlank()) {
      to--;
    }
    return row.subList(from, to);
  }

  private PageLine line(List<Glyph> row) {
    StringBuilder text = new StringBuilder();
    Glyph previous = row.getFirst();
    for (Glyph glyph : row) {
      if (glyph != previous && isReprint(previous, glyph)) {
        continue;
      }
      text.append(gap(previous, glyph)).append(glyph.text());
      previous = glyph;
    }
    double size = row.stream().mapToDouble(Glyph::size).sorted().toArray()[row.size() / 2];
    double right = row.stream().mapToDouble(Glyph::right).max().orElse(previous.right());
    return new PageLine(
        page, row.getFirst().x(), right, row.getFirst().y(), size, pageHeight, text.toString());
  }

  /** Bold type is sometimes made by printing a character twice, a hair apart. */
  private static boolean isReprint(Glyph previous, Glyph glyph) {
    return previous.text().equals(glyph.text())
        && !glyph.isBlank()
        && glyph.x() - previous.x() < 0.2 * glyph.size();
  }

  private static String gap(Glyph previous, Glyph glyph) {
    double gap = (glyph.x() - previous.right()) / glyph.size();
    if (gap >= CELL_GAP) {
      return "\t";
    }
    if (previous.isBlank() || glyph.isBlank()) {
      return "";
    }
    boolean words = isWord(previous.text()) && isWord(glyph.text());
    if (words) {
      return gap >= WORD_GAP ? " " : "";
    }
    return gap >= WIDE_GAP ? "\u3000" : "";
  }

  private static boolean isWord(String text) {
    return text.codePointAt(0) < 0x2E80 && Character.isLetterOrDigit(text.codePointAt(0));
  }
}
