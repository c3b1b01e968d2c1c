package org.faheng.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 实测指标: the figures measured of this build, packed into it from benchmark/figures.tsv, each with
 * what it was measured with and what was aimed at.
 */
final class Figures {
  private static final String NOT_REACHED = "not reached";

  private Figures() {}

  /**
   * The figures of one command.
   *
   * @param name what is measured, in Chinese
   * @param run how to measure it again
   */
  record Measure(String name, String run, List<Figure> figures) {}

  /**
   * One figure.
   *
   * @param name which quantities, in Chinese; as the benchmark names them where it is not known
   * @param figure the same as the benchmark names them
   * @param target what was aimed at; empty where nothing was
   * @param missed whether the target is known not to be reached
   * @param date when it was measured
   * @param machine on which machine
   */
  record Figure(
      String name,
      String figure,
      String measured,
      String target,
      boolean missed,
      String date,
      String machine) {

    private static Figure of(String[] cells, List<String[]> names) {
      boolean missed = cells[3].contains(NOT_REACHED) || cells[1].contains(NOT_REACHED);
      String name =
          names.stream()
              .filter(row -> row[0].equals(cells[0]) && cells[1].startsWith(row[1]))
              .map(row -> row[2])
              .findFirst()
              .orElse(cells[1]);
      return new Figure(name, cells[1], cells[2], cells[3], missed, cells[4], cells[5]);
    }
  }

  /** The figures packed into this build, by command. */
  static List<Measure> shipped() {
    Map<String, String[]> names = new LinkedHashMap<>();
    table("measures.tsv").forEach(row -> names.put(row[0], row));
    List<String[]> figureNames = table("figure-names.tsv");
    Map<String, List<Figure>> byCommand = new LinkedHashMap<>();
    for (String[] row : table("figures.tsv")) {
      byCommand
          .computeIfAbsent(row[0], command -> new ArrayList<>())
          .add(Figure.of(row, figureNames));
    }
    return byCommand.entrySet().stream()
        .map(
            entry -> {
              String command = entry.getKey();
              String[] name = names.getOrDefault(command, new String[] {command, command, command});
              return new Measure(name[1], name[2], List.copyOf(entry.getValue()));
            })
        .toList();
  }

  /** The rows of a table that comes with us, its head left out. */
  static List<String[]> table(String name) {
    InputStream in = Figures.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("table must be shipped, got no " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
