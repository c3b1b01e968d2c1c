package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.faheng.conflict.Conflict;
import org.faheng.conflict.ConflictDetector;
import org.faheng.conflict.DraftText;
import org.faheng.conflict.Severity;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 变异评测: clauses of superior law rewritten as local ones, faithful or with one element changed; the
 * superior clause has to be found in the whole index before it can be compared.
 */
final class MutationBenchmark {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> FAMILIES =
      Map.of("FINE_OVER_CAP", "FINE", "FINE_UNDER_FLOOR", "FINE");

  private final ConflictDetector detector;
  private final Map<String, int[]> byOperation = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private MutationBenchmark(ConflictDetector detector) {
    this.detector = detector;
  }

  static void run(Path gold, Path laws, PrintStream out) throws IOException {
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(laws);
      try (LegalIndex index = workspace.data().open()) {
        SearchService search = new SearchService(index, SearchLog.none());
        MutationBenchmark benchmark =
            new MutationBenchmark(new ConflictDetector(index, search.laws()));
        for (String line : Files.readAllLines(gold)) {
          if (!line.isBlank()) {
            benchmark.check(JSON.readTree(line));
          }
        }
        benchmark.print(out);
      }
    }
  }

  private void check(JsonNode row) {
    String type = row.get("type").asString();
    boolean conflict = row.get("label").asString().equals("conflict");
    List<Conflict> found =
        detector.detect(draft(row.at("/lower/text").asString()), LocalDate.now()).conflicts();
    boolean hit =
        found.stream()
            .filter(each -> each.severity() != Severity.INFO)
            .anyMatch(each -> family(each.type().name()).equals(family(type)));
    int[] counts = byOperation.computeIfAbsent(key(row), key -> new int[2]);
    counts[0]++;
    counts[1] += hit ? 1 : 0;
    if (hit != conflict) {
      wrong.add(describe(row, found));
    }
  }

  private static String key(JsonNode row) {
    String operation = row.get("op").asString();
    return row.get("label").asString()
        + "/"
        + (operation.equals("faithful") ? row.get("type").asString() + "-" : "")
        + operation;
  }

  private static String describe(JsonNode row, List<Conflict> found) {
    StringBuilder text = new StringBuilder();
    text.append(row.get("id").asString()).append(' ').append(key(row)).append(' ');
    text.append(row.at("/upper/path").asString())
        .append(' ')
        .append(row.at("/upper/article").asString());
    text.append(" from ").append(row.get("from")).append(" to ").append(row.get("to"));
    found.forEach(
        each ->
            text.append("\n    ")
                .append(each.type())
                .append(' ')
                .append(String.format(Locale.ROOT, "%.2f ", each.confidence()))
                .append(each.explanation()));
    return text.toString();
  }

  private static String family(String type) {
    return FAMILIES.getOrDefault(type, type);
  }

  private static DraftText draft(String clause) {
    Jurisdiction place = new Jurisdiction("试验市", Jurisdiction.Level.CITY, "");
    Work work =
        new Work(
            FrbrUri.ofWork(DocumentKind.LOCAL_REGULATION, "", "试验条例"),
            "试验市试验条例",
            DocumentKind.LOCAL_REGULATION,
            Authority.of("试验市人民代表大会常务委员会"),
            place);
    return DraftText.of(work, null, StructureParser.parse("第一条　" + clause), List.of());
  }

  private void print(PrintStream out) {
    wrong.forEach(System.err::println);
    int conflicts = 0;
    int hits = 0;
    int alarms = 0;
    int consistent = 0;
    Map<String, String> operations = new TreeMap<>();
    for (Map.Entry<String, int[]> entry : byOperation.entrySet()) {
      int[] n = entry.getValue();
      boolean conflict = entry.getKey().startsWith("conflict/");
      conflicts += conflict ? n[0] : 0;
      hits += conflict ? n[1] : 0;
      consistent += conflict ? 0 : n[0];
      alarms += conflict ? 0 : n[1];
      operations.put(entry.getKey(), n[1] + " of " + n[0]);
    }
    Map<String, Object> line = new TreeMap<>();
    line.put("conflicts", conflicts);
    line.put("found", hits);
    line.put("consistent", consistent);
    line.put("alarms", alarms);
    line.put("precision", hits / (double) Math.max(1, hits + alarms));
    line.put("recall", hits / (double) Math.max(1, conflicts));
    line.put("operations", operations);
    out.println(JSON.writeValueAsString(line));
  }
}
