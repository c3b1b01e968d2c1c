package org.faheng.corpus.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 事实表: a table of facts with their sources, shipped as a resource: UTF-8, tab-separated, one header
 * line, {@code #} for remarks. A broken table is a bug of ours, so reading throws.
 */
public final class FactTable {
  private FactTable() {}

  /**
   * The rows of {@code /org/faheng/facts/NAME.tsv}, each by column name.
   *
   * @throws IllegalArgumentException if the table is missing or a row has other columns than the
   *     header
   */
  public static List<Map<String, String>> read(String name) {
    String path = "/org/faheng/facts/" + name + ".tsv";
    try (InputStream in = FactTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("fact table must exist, got " + path);
      }
      return rows(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(String path, BufferedReader reader)
      throws IOException {
    String[] header = null;
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
        continue;
      }
      if (cells.length != header.length) {
        throw new IllegalArgumentException(
            path + " must have " + header.length + " columns in every row, got: " + line);
      }
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i].strip());
      }
      rows.add(Map.copyOf(row));
    }
    return List.copyOf(rows);
  }
}
