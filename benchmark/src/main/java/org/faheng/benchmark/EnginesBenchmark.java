package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.faheng.benchmark.EngineTrial.Answer;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.elasticsearch.ClusterKills;
import org.faheng.index.elasticsearch.ElasticsearchEngine;
import org.faheng.index.elasticsearch.ElasticsearchSettings;
import org.faheng.index.elasticsearch.LocalNode;
import org.faheng.index.lucene.LuceneEngine;

/**
 * 引擎评测: the embedded engine, the cluster engine on one real server, and the same server used
 * plainly, on one machine with the same documents and questions, turn by turn, so that other work
 * on the machine burdens all alike; then what a cluster of three loses when its nodes are killed.
 */
final class EnginesBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int WARMING = 300;
  private static final String HEAP = "1g";
  private static final int SEED = 20261126;

  private final PrintStream out;
  private final List<EngineTrial> trials;
  private final Map<String, List<Double>> rates = new HashMap<>();
  private final Map<String, List<Double>> processorRates = new HashMap<>();
  private final Map<String, List<Double>> millis = new HashMap<>();
  private final Map<String, Double> processorMillis = new HashMap<>();

  private EnginesBenchmark(List<EngineTrial> trials, PrintStream out) {
    this.trials = trials;
    this.out = out;
  }

  static void run(Main.Options options, PrintStream out) throws IOException, InterruptedException {
    if (!LocalNode.obstacle().isEmpty()) {
      throw new IllegalStateException(LocalNode.obstacle());
    }
    List<String> questions = new ArrayList<>(texts(options, "topics"));
    questions.addAll(texts(options, "lookups"));
    String compared;
    try (Workspace workspace = new Workspace()) {
      compared = compare(workspace, options, questions, out);
    }
    int kills = options.number("kills", 3);
    out.printf(Locale.ROOT, "{%s,%s}%n", compared, lost(kills));
  }

  private static List<String> texts(Main.Options options, String name) throws IOException {
    int most = options.number("questions", Integer.MAX_VALUE / 2);
    return options.has(name) ? Topics.read(options.path(name)).sample(most) : List.of();
  }

  private static String compare(
      Workspace workspace, Main.Options options, List<String> questions, PrintStream out)
      throws IOException, InterruptedException {
    List<IndexedDocument> documents = documents(workspace, options.path("path"));
    Path folder = workspace.folder();
    List<LocalNode> nodes = LocalNode.cluster(folder.resolve("nodes"), 1, HEAP);
    URI server = nodes.getFirst().uri();
    try (ElasticsearchEngine engine =
            new ElasticsearchEngine(ElasticsearchSettings.open("ours", server));
        EngineTrial lucene =
            new EngineTrial.Ours("lucene", new LuceneEngine(), folder.resolve("trial"));
        EngineTrial plain = new EngineTrial.Plain(server);
        EngineTrial cluster = new EngineTrial.Ours("cluster", engine, folder.resolve("trial"))) {
      EnginesBenchmark benchmark = new EnginesBenchmark(List.of(lucene, plain, cluster), out);
      return benchmark.measure(documents, questions, options.number("rounds", 3));
    } finally {
      nodes.forEach(LocalNode::close);
    }
  }

  /** Read once, so that only keeping them is measured. */
  private static List<IndexedDocument> documents(Workspace workspace, Path laws)
      throws IOException {
    workspace.ingest(laws);
    try (LegalIndex index = workspace.data().open()) {
      return index.documents().stream()
          .map(DocumentSummary::uri)
          .map(uri -> index.document(uri).orElseThrow())
          .toList();
    }
  }

  private String measure(List<IndexedDocument> documents, List<String> questions, int rounds)
      throws IOException, InterruptedException {
    long provisions = documents.stream().mapToLong(one -> one.provisions().size()).sum();
    for (int round = 1; round <= rounds; round++) {
      for (EngineTrial trial : trials) {
        write(trial, documents, provisions, round);
      }
    }
    ask(questions.subList(0, Math.min(WARMING, questions.size())), DAY);
    millis.clear();
    processorMillis.clear();
    Agreement agreement = ask(questions, DAY.plusDays(1));
    trials.forEach(trial -> tell(trial.name(), questions.size()));
    return line(documents.size(), provisions, questions.size(), rounds, agreement);
  }

  private void write(EngineTrial trial, List<IndexedDocument> documents, long provisions, int round)
      throws IOException, InterruptedException {
    double processor = Costs.processorSeconds();
    long start = System.nanoTime();
    trial.write(documents, round);
    double seconds = (System.nanoTime() - start) / 1e9;
    double worked = Costs.processorSeconds() - processor;
    note(rates, trial.name(), provisions / seconds);
    note(processorRates, trial.name(), provisions / worked);
    out.printf(
        Locale.ROOT,
        "round %d %s: %d provisions in %.1f s, %.1f s of processor time%n",
        round,
        trial.name(),
        provisions,
        seconds,
        worked);
  }

  private static void note(Map<String, List<Double>> notes, String name, double value) {
    notes.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /** How far both our engines give the same. */
  private record Agreement(double hits, double clauses) {}

  private Agreement ask(List<String> questions, LocalDate day)
      throws IOException, InterruptedException {
    double overlap = 0;
    int same = 0;
    for (String question : questions) {
      Map<String, Answer> answers = new HashMap<>();
      for (EngineTrial trial : trials) {
        answers.put(trial.name(), timed(trial, question, day));
      }
      Answer lucene = Objects.requireNonNull(answers.get("lucene"));
      Answer cluster = Objects.requireNonNull(answers.get("cluster"));
      overlap += overlap(lucene.hits(), cluster.hits());
      same += Objects.equals(lucene.clause(), cluster.clause()) ? 1 : 0;
    }
    int count = Math.max(1, questions.size());
    return new Agreement(overlap / count, (double) same / count);
  }

  private Answer timed(EngineTrial trial, String question, LocalDate day)
      throws IOException, InterruptedException {
    double processor = Costs.processorSeconds();
    long start = System.nanoTime();
    Answer answer = trial.ask(question, day);
    note(millis, trial.name(), (System.nanoTime() - start) / 1e6);
    processorMillis.merge(trial.name(), 1000 * (Costs.processorSeconds() - processor), Double::sum);
    return answer;
  }

  /** Share of what either gives that both give. */
  static double overlap(List<String> one, List<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    int most = Math.max(one.size(), other.size());
    return most == 0 ? 1 : (double) both.size() / most;
  }

  private void tell(String name, int questions) {
    Percentiles asked = times(name);
    out.printf(
        Locale.ROOT,
        "%s: %.0f provisions/s, %.0f per processor second; question p50 %.1f ms, p95 %.1f ms,"
            + " %.1f ms of processor time on average%n",
        name,
        rate(rates, name),
        rate(processorRates, name),
        asked.p50(),
        asked.p95(),
        processorMillis.getOrDefault(name, 0.0) / Math.max(1, questions));
  }

  private Percentiles times(String name) {
    return Percentiles.of(millis.getOrDefault(name, List.of()));
  }

  private static double rate(Map<String, List<Double>> notes, String name) {
    return Percentiles.of(notes.getOrDefault(name, List.of())).p50();
  }

  private String line(
      int documents, long provisions, int questions, int rounds, Agreement agreement) {
    return String.format(
        Locale.ROOT,
        "\"documents\":%d,\"provisions\":%d,\"questions\":%d,\"rounds\":%d,\"top10Overlap\":%.4f,"
            + "\"clauseAgreement\":%.4f,\"ingestRatio\":%.2f,\"p95Ratio\":%.2f,"
            + "\"ingestProcessorRatio\":%.2f,\"ingestRatioToCluster\":%.2f,"
            + "\"p95RatioToCluster\":%.2f,%s,%s,%s,\"processors\":%d",
        documents,
        provisions,
        questions,
        rounds,
        agreement.hits(),
        agreement.clauses(),
        rate(rates, "lucene") / rate(rates, "plain"),
        times("lucene").p95() / times("plain").p95(),
        rate(processorRates, "lucene") / rate(processorRates, "plain"),
        rate(rates, "lucene") / rate(rates, "cluster"),
        times("lucene").p95() / times("cluster").p95(),
        figures("lucene"),
        figures("cluster"),
        figures("plain"),
        Runtime.getRuntime().availableProcessors());
  }

  private String figures(String name) {
    return String.format(
        Locale.ROOT,
        "\"%s\":{\"provisionsPerSecond\":%.0f,\"perProcessorSecond\":%.0f,\"p50Millis\":%.1f,"
            + "\"p95Millis\":%.1f}",
        name,
        rate(rates, name),
        rate(processorRates, name),
        times(name).p50(),
        times(name).p95());
  }

  private static String lost(int count) throws IOException, InterruptedException {
    if (count == 0) {
      return "\"kills\":0,\"lostDocuments\":null";
    }
    Path folder = Files.createTempDirectory("faheng-kills");
    try (ClusterKills kills = new ClusterKills(folder)) {
      ClusterKills.Result result = kills.run(count, SEED);
      result.failures().forEach(System.err::println);
      return String.format(
          Locale.ROOT,
          "\"kills\":%d,\"acceptedDocuments\":%d,\"lostDocuments\":%d,\"killFailures\":%d",
          count,
          result.accepted(),
          result.lost(),
          result.failures().size());
    } finally {
      Workspace.remove(folder);
    }
  }
}
