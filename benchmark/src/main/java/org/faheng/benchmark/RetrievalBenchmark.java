package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * 检索评测: everyday questions against the articles that answer them. Builds an index of the pool, asks
 * each question as plain words and measures quality, CPU time a question and indexing speed.
 */
public final class RetrievalBenchmark {
  private static final int DEPTH = 100;
  private static final int PAGE = 10;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private RetrievalBenchmark() {}

  /**
   * Runs the benchmark and prints one line of JSON last.
   *
   * @param run where to write the ranking in TREC's format; null for nowhere
   */
  public static void run(Path corpus, Path topics, Path qrels, @Nullable Path run, PrintStream out)
      throws IOException {
    RetrievalFiles.Corpus pool = RetrievalFiles.corpus(corpus);
    try (RetrievalIndex built = RetrievalIndex.of(pool.documents(), null)) {
      Map<String, String> questions = RetrievalFiles.questions(topics);
      Map<String, List<Answer>> runs = ask(built.index(), questions, pool.ids());
      if (run != null) {
        write(runs, run);
      }
      RetrievalScores scores = RetrievalScores.of(ids(runs), RetrievalFiles.judgements(qrels));
      out.println(line(scores, built.articlesPerSecond(), built.index(), questions));
    }
  }

  /** One line of a run. */
  private record Answer(String id, double score) {}

  private static Map<String, List<Answer>> ask(
      LegalIndex index, Map<String, String> questions, Map<String, String> ids) {
    Map<String, List<Answer>> runs = new LinkedHashMap<>();
    questions.forEach(
        (question, text) -> {
          Hits hits =
              index.search(
                  SearchRequest.top(new Query.Question(text, null), Filter.none(DAY), DEPTH));
          runs.put(
              question,
              hits.hits().stream()
                  .map(hit -> new Answer(ids.getOrDefault(hit.provision().id(), ""), hit.score()))
                  .toList());
        });
    return runs;
  }

  private static Map<String, List<String>> ids(Map<String, List<Answer>> runs) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    runs.forEach((id, hits) -> ids.put(id, hits.stream().map(Answer::id).toList()));
    return ids;
  }

  private static String line(
      RetrievalScores scores, double speed, LegalIndex index, Map<String, String> questions) {
    double[] plain = time(index, questions, false);
    double[] faceted = time(index, questions, true);
    return String.format(
        Locale.ROOT,
        "{%s,\"query_ms_p50\":%.2f,\"query_ms_p95\":%.2f,\"facet_ms_p50\":%.2f,"
            + "\"facet_ms_p95\":%.2f,\"median_total\":%.0f,\"articles_per_s\":%.0f}",
        scores.json(),
        plain[0],
        plain[1],
        faceted[0],
        faceted[1],
        plain[2],
        speed);
  }

  /** CPU milliseconds a question at the median and the 95th percentile, and the median total. */
  private static double[] time(LegalIndex index, Map<String, String> questions, boolean facets) {
    var threads = ManagementFactory.getThreadMXBean();
    List<Double> times = new ArrayList<>();
    List<Double> totals = new ArrayList<>();
    // another day than before, so that no remembered matches help
    Filter filter = Filter.none(facets ? DAY.plusDays(2) : DAY.plusDays(1));
    for (String text : questions.values()) {
      long start = threads.getCurrentThreadCpuTime();
      Hits hits =
          index.search(
              new SearchRequest(
                  new Query.Question(text, null), filter, Sort.RELEVANCE, PAGE, null, 0, facets));
      times.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
      totals.add((double) hits.total());
    }
    return new double[] {percentile(times, 0.5), percentile(times, 0.95), percentile(totals, 0.5)};
  }

  private static double percentile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  private static void write(Map<String, List<Answer>> runs, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    runs.forEach(
        (question, hits) -> {
          for (int i = 0; i < hits.size(); i++) {
            Answer hit = hits.get(i);
            lines.add(
                String.join(
                    "\t",
                    Arrays.asList(
                        question,
                        "Q0",
                        hit.id(),
                        String.valueOf(i + 1),
                        String.valueOf(hit.score()),
                        "faheng")));
          }
        });
    Files.write(file, lines);
  }

  /** Arguments: corpus, topics, qrels and, if wanted, the run file. */
  public static void main(String[] args) throws IOException {
    Path run = args.length > 3 ? Path.of(args[3]) : null;
    run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), run, System.out);
  }
}
