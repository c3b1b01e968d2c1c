package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.TextDiff;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.search.VersionPicker;

/**
 * 对照评测: compares each version of every law with the one before: parsing both texts, the article
 * map, and the marks of every row. Each pair is timed once after a pass that warms up; the largest
 * pair again, the middle of several runs.
 */
final class CompareBenchmark {
  private static final int LARGE = 250;
  private static final int REPEATS = 10;

  /** Two texts of one law. */
  private record Pair(String title, String older, String newer) {}

  /** How long a comparison took, and how many articles the longer text has. */
  private record Timed(Pair pair, int articles, double millis) {}

  private CompareBenchmark() {}

  static void run(Path laws, PrintStream out) throws IOException {
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(laws);
      report(pairs(workspace.data()), out);
    }
  }

  private static List<Pair> pairs(DataFolder data) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (LegalIndex index = data.open()) {
      SearchService service = new SearchService(index, SearchLog.none());
      VersionPicker picker = new VersionPicker(service.catalogue());
      for (List<DocumentSummary> versions : service.catalogue().works()) {
        for (DocumentSummary version : versions) {
          List<DocumentSummary> family = picker.family(version);
          int at = family.indexOf(version);
          if (at > 0) {
            pairs.add(
                new Pair(version.title(), text(index, family.get(at - 1)), text(index, version)));
          }
        }
      }
    }
    return pairs;
  }

  private static String text(LegalIndex index, DocumentSummary document) {
    return index.document(document.uri()).orElseThrow().text();
  }

  private static Timed time(Pair pair) {
    long start = System.nanoTime();
    DocumentBody older = StructureParser.parse(pair.older);
    DocumentBody newer = StructureParser.parse(pair.newer);
    ArticleMap map = ArticleMap.between(older, newer);
    for (ArticleMap.Row row : map.rows()) {
      if (row.older() != null && row.newer() != null) {
        TextDiff.between(row.older().text(), row.newer().text());
      }
    }
    double millis = (System.nanoTime() - start) / 1e6;
    return new Timed(pair, Math.max(older.articles().size(), newer.articles().size()), millis);
  }

  private static void report(List<Pair> pairs, PrintStream out) {
    pairs.forEach(CompareBenchmark::time);
    List<Timed> timed = pairs.stream().map(CompareBenchmark::time).toList();
    double[] millis = timed.stream().mapToDouble(Timed::millis).sorted().toArray();
    Timed largest =
        timed.stream()
            .max((one, other) -> Integer.compare(one.articles, other.articles))
            .orElseThrow(() -> new IllegalArgumentException("no law has two versions"));
    Timed slowest = timed.stream().max((a, b) -> Double.compare(a.millis, b.millis)).orElseThrow();
    out.println("slowest: " + slowest.pair.title + ", " + slowest.articles + " articles");
    out.println("largest: " + largest.pair.title + ", " + largest.articles + " articles");
    double[] again = new double[REPEATS];
    Arrays.setAll(again, i -> time(largest.pair).millis);
    Arrays.sort(again);
    out.printf(
        Locale.ROOT,
        "{\"pairs\":%d,\"articles_max\":%d,\"ms_p50\":%.1f,\"ms_p95\":%.1f,\"ms_max\":%.1f,"
            + "\"large_pair\":%b,\"large_pair_ms\":%.1f}%n",
        timed.size(),
        largest.articles,
        quantile(millis, 0.5),
        quantile(millis, 0.95),
        millis[millis.length - 1],
        largest.articles >= LARGE,
        quantile(again, 0.5));
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
