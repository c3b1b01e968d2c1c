package org.faheng.corpus.norm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;

/**
 * Clauses of real laws with values that a person read in them, and the score of a reader on them.
 */
final class LabelledClauses {
  private static final Path LAWS = Path.of("../../shared/laws");

  private LabelledClauses() {}

  /**
   * One clause: its part of the sample, its article's text, its place there, what it should give.
   */
  record Row(String part, String name, String article, Span place, List<String> expected) {}

  /** Right, wrong and missed values of one part. */
  private record Count(int right, int extra, int missed) {
    Count plus(Count other) {
      return new Count(right + other.right, extra + other.extra, missed + other.missed);
    }

    double f1() {
      return 2.0 * right / (2.0 * right + extra + missed);
    }

    String words() {
      return "P %.4f R %.4f F1 %.4f of %d"
          .formatted(
              (double) right / (right + extra),
              (double) right / (right + missed),
              f1(),
              right + missed);
    }
  }

  static List<Row> read(String table) throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    try (InputStream in = LabelledClauses.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(LabelledClauses::row)
          .toList();
    }
  }

  private static Row row(String[] cells) {
    int start = Integer.parseInt(cells[3]);
    Span place = new Span(start, start + Integer.parseInt(cells[4]));
    List<String> expected = cells[5].isEmpty() ? List.of() : List.of(cells[5].split("; "));
    return new Row(
        cells[0], cells[1] + " " + cells[2], article(cells[1], cells[2]), place, expected);
  }

  private static String article(String path, String number) {
    try {
      String text =
          Files.readString(LAWS.resolve(path))
              .replace("\r\n", "\n")
              .replaceAll("(?s)<!--.*?-->", "")
              .replaceAll("(?m)^#{1,6} *", "");
      DocumentBody body = StructureParser.parse(text);
      return body.articles().stream()
          .filter(article -> article.number().equals(number))
          .findFirst()
          .map(body::textOf)
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Prints precision and recall by part and differences; gives F1 over all. */
  static double score(String what, List<Row> rows, Function<Row, List<String>> reader) {
    SortedMap<String, Count> parts = new TreeMap<>();
    for (Row row : rows) {
      List<String> found = reader.apply(row);
      int right = (int) found.stream().filter(row.expected::contains).count();
      Count count = new Count(right, found.size() - right, row.expected.size() - right);
      parts.merge(row.part, count, Count::plus);
      if (count.extra + count.missed > 0) {
        System.out.printf("%s: expected %s, got %s%n", row.name, row.expected, found);
      }
    }
    parts.forEach(
        (part, count) -> System.out.printf("%s, part %s: %s%n", what, part, count.words()));
    Count all = parts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    System.out.printf("%s, all: %s%n", what, all.words());
    return all.f1();
  }

  /** A place in the clause as start+length, or - for none. */
  static String place(Row row, Stream<Span> span) {
    return span.map(at -> (at.start() - row.place.start()) + "+" + at.length())
        .findFirst()
        .orElse("-");
  }
}
