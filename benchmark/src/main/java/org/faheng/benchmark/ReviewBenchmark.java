package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import tools.jackson.databind.json.JsonMapper;

/**
 * 审查用时评测: local regulations of some fifty 条 handed in over HTTP one after the other and reviewed
 * against all laws; the first of a fresh server, and all of them once more.
 */
final class ReviewBenchmark {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int FEWEST = 48;
  private static final int MOST = 55;

  /** A draft to be handed in, and how many 条 it has. */
  private record Draft(String json, int articles) {}

  private ReviewBenchmark() {}

  static void run(Path laws, int count, PrintStream out) throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(laws);
      List<Draft> drafts = drafts(workspace, count);
      if (drafts.isEmpty()) {
        throw new IllegalArgumentException("no regulation has " + FEWEST + " to " + MOST + " 条");
      }
      try (Served server = new Served(workspace, "/review")) {
        report(server, drafts, out);
      }
    }
  }

  private static List<Draft> drafts(Workspace workspace, int count) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try (LegalIndex index = workspace.data().open()) {
      for (DocumentSummary document : index.documents()) {
        if (drafts.size() < count && document.work().kind() == DocumentKind.LOCAL_REGULATION) {
          String text = index.document(document.uri()).map(IndexedDocument::text).orElse("");
          int articles = StructureParser.parse(text).articles().size();
          if (articles >= FEWEST && articles <= MOST) {
            drafts.add(new Draft(JSON.writeValueAsString(Map.of("text", text)), articles));
          }
        }
      }
    }
    return drafts;
  }

  private static void report(Served server, List<Draft> drafts, PrintStream out)
      throws IOException, InterruptedException {
    double first = time(server, drafts.getFirst());
    for (Draft draft : drafts) {
      time(server, draft);
    }
    double[] warm = new double[drafts.size()];
    for (int i = 0; i < warm.length; i++) {
      warm[i] = time(server, drafts.get(i));
    }
    Arrays.sort(warm);
    out.printf(
        Locale.ROOT,
        "{\"drafts\":%d,\"articles\":%d,\"first_ms\":%.0f,\"ms_p50\":%.0f,\"ms_p95\":%.0f,"
            + "\"ms_max\":%.0f,\"server_rss_mb\":%d,\"processors\":%d}%n",
        drafts.size(),
        drafts.stream().mapToInt(Draft::articles).sum(),
        first,
        quantile(warm, 0.5),
        quantile(warm, 0.95),
        warm[warm.length - 1],
        server.memory(),
        Runtime.getRuntime().availableProcessors());
  }

  private static double time(Served server, Draft draft) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer = server.post("/api/reviews/check", draft.json);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "the server failed: " + answer.statusCode() + " " + answer.body());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
