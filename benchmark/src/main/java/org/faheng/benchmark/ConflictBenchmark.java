package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faheng.conflict.Severity;
import org.faheng.corpus.citation.Titles;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.FileInspection;
import org.faheng.review.Draft;
import org.faheng.review.Finding;
import org.faheng.review.ReviewService;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 审查评测: reviews labelled documents and compares the findings with the labels: pairs of a local and
 * a superior provision, or whole documents with all their stale citations.
 */
final class ConflictBenchmark {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> FAMILIES =
      Map.of(
          "FINE_OVER_CAP", "FINE",
          "FINE_UNDER_FLOOR", "FINE",
          "PENALTY_KIND", "SANCTION",
          "COERCIVE", "SANCTION");
  private static final Set<String> STALE = Set.of("CITE_REPEALED", "CITE_DEAD_ARTICLE");

  private final Map<String, List<Finding>> found = new HashMap<>();
  private final List<JsonNode> gold = new ArrayList<>();

  private ConflictBenchmark() {}

  static void run(Path gold, Path laws, PrintStream out) throws IOException {
    ConflictBenchmark benchmark = new ConflictBenchmark();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank()) {
        benchmark.gold.add(JSON.readTree(line));
      }
    }
    long start = System.nanoTime();
    benchmark.review(laws);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (benchmark.gold.getFirst().has("findings")) {
      benchmark.documents(seconds, out);
    } else {
      benchmark.pairs(seconds, out);
    }
  }

  private static String path(JsonNode label) {
    return label.has("path") ? label.get("path").asString() : label.at("/lower/path").asString();
  }

  private void review(Path laws) throws IOException {
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(laws);
      try (LegalIndex index = workspace.data().open();
          TextExtractor extractor = workspace.data().extractor()) {
        SearchService search = new SearchService(index, SearchLog.none());
        ReviewService service = new ReviewService(index, search.laws());
        for (JsonNode label : gold) {
          String name = path(label);
          if (!found.containsKey(name)) {
            FileInspection read =
                FileInspection.of(laws.resolve(name), extractor, search.catalogue().titles());
            Draft draft = service.draft(name, read.document(), read.body(), read.citations(), null);
            found.put(name, service.review(draft, LocalDate.now()).findings());
          }
        }
      } catch (ExtractionException e) {
        throw new IOException(e);
      }
    }
  }

  private List<Finding> alarms(String document) {
    return found.getOrDefault(document, List.of()).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static String family(String type) {
    return FAMILIES.getOrDefault(type, type);
  }

  private void pairs(double seconds, PrintStream out) {
    Map<String, int[]> byType = new TreeMap<>();
    for (JsonNode label : gold) {
      String type = label.get("type").asString();
      boolean conflict = label.get("label").asString().equals("conflict");
      int[] counts = byType.computeIfAbsent(type, key -> new int[4]);
      boolean hit =
          alarms(path(label)).stream()
              .filter(finding -> finding.article().equals(label.at("/lower/article").asString()))
              .filter(finding -> family(finding.type()).equals(family(type)))
              .anyMatch(finding -> conflict || isOf(finding, label.get("upper")));
      if (hit != conflict) {
        System.err.println((conflict ? "missed " : "alarm ") + label);
        alarms(path(label)).stream()
            .filter(finding -> finding.article().equals(label.at("/lower/article").asString()))
            .forEach(
                finding ->
                    System.err.println("    " + finding.type() + " " + finding.explanation()));
      }
      counts[conflict ? 0 : 2]++;
      counts[conflict ? 1 : 3] += hit ? 1 : 0;
    }
    Map<String, Object> types = new TreeMap<>();
    byType.forEach(
        (type, n) ->
            types.put(
                type,
                Map.of("conflicts", n[0], "found", n[1], "consistent", n[2], "alarms", n[3])));
    out.println(
        JSON.writeValueAsString(Map.of("pairs", gold.size(), "seconds", seconds, "types", types)));
  }

  private static boolean isOf(Finding finding, JsonNode upper) {
    String wanted =
        upper.has("path") ? upper.get("path").asString() : upper.path("external").asString();
    String told =
        finding.authority().path().isEmpty()
            ? finding.authority().title()
            : finding.authority().path();
    return plain(told).equals(plain(wanted));
  }

  private static String plain(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".md", "");
    return Titles.key(name.replaceAll("[（(].*?[）)]", ""));
  }

  private void documents(double seconds, PrintStream out) {
    Map<String, int[]> byKind = new TreeMap<>();
    for (JsonNode label : gold) {
      Set<String> wanted = new TreeSet<>();
      for (JsonNode finding : label.get("findings")) {
        String type =
            finding.get("kind").asString().equals("dead_article")
                ? "CITE_DEAD_ARTICLE"
                : "CITE_REPEALED";
        wanted.add(key(type, finding.get("article").asString(), finding.get("cited").asString()));
      }
      Set<String> got = new TreeSet<>();
      for (Finding finding : alarms(path(label))) {
        if (STALE.contains(finding.type())) {
          got.add(key(finding.type(), finding.article(), finding.cited()));
        }
      }
      count(wanted, got, byKind);
    }
    StringBuilder line = new StringBuilder();
    byKind.forEach(
        (kind, n) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    ",\"%s\":{\"found\":%d,\"alarms\":%d,\"missed\":%d}",
                    kind,
                    n[0],
                    n[1],
                    n[2])));
    out.printf(Locale.ROOT, "{\"documents\":%d,\"seconds\":%.1f%s}%n", gold.size(), seconds, line);
  }

  private static void count(Set<String> wanted, Set<String> got, Map<String, int[]> byKind) {
    for (String each : got) {
      byKind
          .computeIfAbsent(each.split(" ")[0], key -> new int[3])[wanted.contains(each) ? 0 : 1]++;
    }
    for (String each : wanted) {
      if (!got.contains(each)) {
        byKind.computeIfAbsent(each.split(" ")[0], key -> new int[3])[2]++;
      }
    }
  }

  private static String key(String type, String article, String cited) {
    return type + " " + article + " " + Titles.key(cited.replaceFirst("》.*$", "》"));
  }
}
