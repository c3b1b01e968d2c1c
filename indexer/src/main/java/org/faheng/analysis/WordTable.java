package org.faheng.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 词表: a table of words shipped beside this class: UTF-8, tab-separated, one header line, {@code #}
 * for remarks.
 */
final class WordTable {
  private WordTable() {}

  /**
   * The rows of {@code /org/faheng/analysis/NAME.tsv} without the header.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  static List<String[]> read(String name) {
    String path = "/org/faheng/analysis/" + name + ".tsv";
    try (InputStream in = WordTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("word table must exist, got " + path);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the first column. */
  static List<String> firstColumn(String name) {
    return read(name).stream().map(row -> row[0].strip()).toList();
  }
}
