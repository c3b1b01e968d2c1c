package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * 负载评测: starts the server over a fresh index and asks it over HTTP with several clients, each
 * asking again as soon as it is answered; tells start time, latencies and memory.
 */
final class LoadBenchmark {
  private static final List<String> QUESTIONS =
      List.of("行政处罚 听证", "养犬 罚款", "房屋征收 补偿", "劳动合同解除 经济补偿", "行政复议 期限", "食品安全 处罚");
  private static final List<String> CLAUSES =
      List.of("行政处罚法33条", "复议法20条", "民法典1165条", "行政诉讼法第四十六条第一款", "刑法133条之一");

  private final Served server;

  private LoadBenchmark(Served server) {
    this.server = server;
  }

  static void run(Main.Options options, PrintStream out) throws IOException, InterruptedException {
    List<String> questions = options.has("topics") ? texts(options.path("topics")) : QUESTIONS;
    List<String> clauses = options.has("lookups") ? texts(options.path("lookups")) : CLAUSES;
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(options.path("path"));
      String first = "/api/clause?ref=" + encode(clauses.getFirst());
      try (Served server = new Served(workspace, first)) {
        new LoadBenchmark(server).measure(options, questions, clauses, out);
      }
    }
  }

  private static List<String> texts(Path file) throws IOException {
    return Topics.read(file).all().stream().map(Topics.Topic::text).toList();
  }

  private void measure(
      Main.Options options, List<String> questions, List<String> clauses, PrintStream out)
      throws InterruptedException, IOException {
    int clients = options.number("clients", 8);
    int seconds = options.number("seconds", 15);
    List<String> searches = questions.stream().map(q -> "/api/search?q=" + encode(q)).toList();
    List<String> lookups = clauses.stream().map(c -> "/api/clause?ref=" + encode(c)).toList();
    ask(searches, clients, Math.max(3, seconds / 3));
    ask(lookups, clients, Math.max(3, seconds / 3));
    List<Double> search = ask(searches, clients, seconds);
    List<Double> clause = ask(lookups, clients, seconds);
    out.printf(
        Locale.ROOT,
        "{\"clients\":%d,\"start_to_first_answer_s\":%.1f,\"search_per_s\":%.0f,\"search_ms_p50\":%.1f,"
            + "\"search_ms_p95\":%.1f,\"clause_per_s\":%.0f,\"clause_ms_p50\":%.1f,"
            + "\"clause_ms_p95\":%.1f,\"server_rss_mb\":%d,\"processors\":%d}%n",
        clients,
        server.startSeconds(),
        search.size() / (double) seconds,
        percentile(search, 0.5),
        percentile(search, 0.95),
        clause.size() / (double) seconds,
        percentile(clause, 0.5),
        percentile(clause, 0.95),
        server.memory(),
        Runtime.getRuntime().availableProcessors());
  }

  /** Milliseconds of every answer; an answer other than 200 stops the benchmark. */
  private List<Double> ask(List<String> paths, int clients, int seconds)
      throws InterruptedException {
    List<Double> times = Collections.synchronizedList(new ArrayList<>());
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    List<String> failures = Collections.synchronizedList(new ArrayList<>());
    for (int client = 0; client < clients; client++) {
      int offset = client * 37;
      threads.add(Thread.ofPlatform().start(() -> client(paths, offset, end, times, failures)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("the server failed: " + failures.getFirst());
    }
    return List.copyOf(times);
  }

  private void client(
      List<String> paths, int offset, long end, List<Double> times, List<String> failures) {
    for (int i = offset; System.nanoTime() < end && failures.isEmpty(); i++) {
      String path = paths.get(i % paths.size());
      long start = System.nanoTime();
      try {
        int status = server.get(path);
        if (status != 200) {
          failures.add(status + " " + path);
        }
      } catch (IOException | InterruptedException e) {
        failures.add(e + " " + path);
      }
      times.add((System.nanoTime() - start) / 1e6);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static double percentile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }
}
