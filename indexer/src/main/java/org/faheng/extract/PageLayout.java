package org.faheng.extract;

import java.util.Arrays;
import java.util.List;

/**
 * 版心: where the lines of a document begin and end.
 *
 * @param left where unindented lines begin
 * @param right where full lines end
 * @param em width of a character of the body
 * @param step usual distance between lines
 * @param indented whether paragraphs begin with blanks, as printed Chinese does
 */
record PageLayout(double left, double right, double em, double step, boolean indented) {

  static PageLayout of(List<PageLine> lines) {
    double em = median(lines.stream().mapToDouble(PageLine::size).toArray());
    List<PageLine> body =
        lines.stream().filter(line -> Math.abs(line.size() - em) < 0.25 * em).toList();
    double left = edge(body.stream().mapToDouble(PageLine::left).toArray(), em);
    double right = -edge(body.stream().mapToDouble(line -> -line.right()).toArray(), em);
    long indents = body.stream().filter(line -> isIndent(line.left() - left, em)).count();
    boolean indented = indents >= 2 && indents * 12 >= body.size();
    return new PageLayout(left, right, em, step(lines), indented);
  }

  private static boolean isIndent(double distance, double em) {
    return distance > 1.2 * em && distance < 3.2 * em;
  }

  /** The smallest value that is not alone: a stray line does not make a margin. */
  private static double edge(double[] values, double em) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int needed = Math.max(2, sorted.length / 30);
    for (int i = 0; i + needed <= sorted.length; i++) {
      if (sorted[i + needed - 1] - sorted[i] < em) {
        return sorted[i];
      }
    }
    return sorted.length == 0 ? 0 : sorted[0];
  }

  private static double step(List<PageLine> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = lines.get(i + 1);
      steps[i] = line.page() == next.page() ? next.y() - line.y() : 0;
    }
    return median(Arrays.stream(steps).filter(step -> step > 0).toArray());
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /** Whether no further character would have fitted; two are allowed for line-breaking rules. */
  boolean isFull(PageLine line) {
    return line.right() > right - 2.6 * line.size();
  }

  boolean beginsAtMargin(PageLine line) {
    return line.left() < left + 0.9 * em;
  }

  boolean isCentred(PageLine line) {
    double before = line.left() - left;
    double after = right - line.right();
    return Math.abs(before - after) < 2 * em && before > 2.4 * em;
  }

  /** Whether the line stands to the right, as names and dates below a text do. */
  boolean isSignature(PageLine line) {
    return line.left() > (left + right) / 2;
  }

  /** Whether the line begins farther right than any indented paragraph would. */
  boolean isSetRight(PageLine line) {
    return line.left() > left + 5 * em;
  }

  boolean isLarge(PageLine line) {
    return line.size() > 1.15 * em;
  }
}
