package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.faheng.citator.CitedByCounts;
import org.faheng.citator.CitedByLookup;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.IngestReport;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;

/** 引证评测: how many citations an ingest keeps, and how long it takes to tell who cites an article. */
final class CitatorBenchmark {
  private static final int MOST_CITED = 200;

  private final LegalIndex index;
  private final SearchService service;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private long citations;
  private long citing;

  private CitatorBenchmark(LegalIndex index) {
    this.index = index;
    this.service = new SearchService(index, SearchLog.none());
  }

  static void run(Path path, PrintStream out) throws IOException {
    try (Workspace workspace = new Workspace()) {
      IngestReport report = workspace.ingest(path);
      try (LegalIndex index = workspace.data().open()) {
        new CitatorBenchmark(index).print(report, out);
      }
    }
  }

  private void print(IngestReport report, PrintStream out) {
    count();
    CitedByLookup lookup = new CitedByLookup(index, service);
    LocalDate day = LocalDate.now();
    double[] lookups =
        times(mostCited(places), ref -> lookup.find(ref, CitedByLookup.Narrowing.NONE, day));
    CitedByCounts counts = new CitedByCounts(index, service);
    double[] laws = times(mostCited(titles), title -> works(title).forEach(w -> counts.of(w, day)));
    out.printf(
        Locale.ROOT,
        "{\"documents\":%d,\"citations\":%d,\"citing_provisions\":%d,\"ingest_seconds\":%.1f,"
            + "\"lookups\":%d,\"lookup_ms_p50\":%.2f,\"lookup_ms_p95\":%.2f,"
            + "\"law_counts_ms_p50\":%.2f,\"law_counts_ms_p95\":%.2f}%n",
        index.documents().size(),
        citations,
        citing,
        report.seconds(),
        lookups.length,
        share(lookups, 0.5),
        share(lookups, 0.95),
        share(laws, 0.5),
        share(laws, 0.95));
  }

  private List<Work> works(String title) {
    return service.catalogue().titles().find(title);
  }

  private void count() {
    for (DocumentSummary summary : index.documents()) {
      List<IndexedProvision> provisions =
          index.document(summary.uri()).map(IndexedDocument::provisions).orElse(List.of());
      for (IndexedProvision provision : provisions) {
        citing += provision.cited().isEmpty() ? 0 : 1;
        citations += provision.cited().size();
        provision.cited().forEach(this::count);
      }
    }
  }

  private void count(CitedPlace place) {
    titles.merge(place.title(), 1, Integer::sum);
    place.refs().stream()
        .map(ProvisionRef::article)
        .filter(article -> !article.isEmpty())
        .distinct()
        .forEach(
            article ->
                places.merge(
                    "《" + place.title() + "》" + ProvisionRef.article(article).label(),
                    1,
                    Integer::sum));
  }

  /** Those of works at hand. */
  private List<String> mostCited(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> !works(entry.getKey().replaceFirst("》第.*", "》")).isEmpty())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CITED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Milliseconds of each call, sorted, after one round that is not counted for every tenth. */
  private static double[] times(List<String> questions, Consumer<String> call) {
    for (int i = 0; i < questions.size(); i += 10) {
      call.accept(questions.get(i));
    }
    List<Double> times = new ArrayList<>();
    for (String question : questions) {
      long start = System.nanoTime();
      call.accept(question);
      times.add((System.nanoTime() - start) / 1e6);
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double share(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }
}
