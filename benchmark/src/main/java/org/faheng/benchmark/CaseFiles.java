package org.faheng.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.faheng.corpus.document.FrbrUri;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 类案评测集: reads the cases, topics, judgements and pools of the cases bench. */
final class CaseFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CaseFiles() {}

  /** A case as the bench gives it. */
  record Row(JsonNode json) {
    String id() {
      return text("id");
    }

    String text(String name) {
      return json.path(name).asString("");
    }

    Set<String> all(String name) {
      return CaseFiles.all(json, name);
    }

    /** Identity in the index. */
    FrbrUri uri() {
      return CaseFiles.uri(id());
    }
  }

  /**
   * A topic: the facts of a case, or a line of question.
   *
   * @param set which part of the bench it belongs to
   * @param type 刑事, 民事 or 行政; empty where not given
   * @param causes 案由 given with it
   * @param own the cases that it was made from, which do not count as found
   */
  record Topic(
      String id, String set, String text, String type, Set<String> causes, Set<String> own) {}

  /** Triples: is the second or the third text nearer to the first? */
  record Triple(String id, String first, String second, String third, boolean secondIsNearer) {}

  static FrbrUri uri(String id) {
    return new FrbrUri("/cn/case/" + id);
  }

  /** The cases; twins of another case of the file ({@code dup_of}) are left out. */
  static List<Row> cases(Path file) throws IOException {
    return rows(file).stream().filter(row -> !row.has("dup_of")).map(Row::new).toList();
  }

  static List<Topic> topics(Path file) throws IOException {
    List<Topic> topics = new ArrayList<>();
    for (JsonNode row : rows(file)) {
      if (row.has("text")) {
        topics.add(
            new Topic(
                row.has("qid") ? string(row, "qid") : string(row, "id"),
                string(row, "set"),
                string(row, "text"),
                string(row, "type"),
                all(row, "cause"),
                own(row)));
      }
    }
    return topics;
  }

  private static Set<String> own(JsonNode row) {
    Set<String> own = new LinkedHashSet<>(List.of(string(row, "own"), string(row, "src")));
    own.remove("");
    return own;
  }

  static List<Triple> triples(Path file) throws IOException {
    List<Triple> triples = new ArrayList<>();
    for (JsonNode row : rows(file)) {
      if (row.has("A")) {
        triples.add(
            new Triple(
                string(row, "id"),
                withoutParties(string(row, "A")),
                withoutParties(string(row, "B")),
                withoutParties(string(row, "C")),
                string(row, "gold").equals("B")));
      }
    }
    return triples;
  }

  /**
   * Without the paragraph that says who the parties are, which these texts begin with; in the
   * product the parser of judgments leaves it out.
   */
  private static String withoutParties(String text) {
    int end = text.indexOf('\n');
    return end > 0 && end < text.length() / 2 ? text.substring(end + 1) : text;
  }

  /** Grades by topic and case: three columns, or the four of trec. */
  static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length >= 3) {
        judgements
            .computeIfAbsent(cells[0], topic -> new LinkedHashMap<>())
            .put(cells[cells.length - 2], Integer.parseInt(cells[cells.length - 1]));
      }
    }
    return judgements;
  }

  /** The candidates by topic. */
  static Map<String, Set<FrbrUri>> pools(Path file) throws IOException {
    Map<String, Set<FrbrUri>> pools = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length >= 2) {
        pools.computeIfAbsent(cells[0], topic -> new LinkedHashSet<>()).add(uri(cells[1]));
      }
    }
    return pools;
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines = reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(JSON.readTree(line));
        }
      }
    }
    return rows;
  }

  private static String string(JsonNode row, String name) {
    return row.path(name).asString("");
  }

  private static Set<String> all(JsonNode row, String name) {
    Set<String> all = new LinkedHashSet<>();
    row.path(name).valueStream().forEach(value -> all.add(value.asString()));
    return all;
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
