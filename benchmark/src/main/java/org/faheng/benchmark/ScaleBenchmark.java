package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faheng.extract.TextExtractors;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.index.elasticsearch.ElasticsearchEngine;
import org.faheng.index.elasticsearch.ElasticsearchSettings;
import org.faheng.index.elasticsearch.LocalNode;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.faheng.ingest.IngestReport;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;

/**
 * 规模评测: ingests the real laws and then the law of more and more invented jurisdictions, and
 * measures at each size the whole pipeline, the index on the disk, the time of questions and the
 * memory.
 */
final class ScaleBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int TOP = 10;
  private static final int WARMING = 100;

  private final Path folder;
  private final Path laws;
  private final InventedLaws invented;
  private final List<String> questions;
  private final DataFolder data;
  private final @Nullable URI server;
  private final PrintStream out;
  private int reached;
  private long documents;
  private long provisions;

  private ScaleBenchmark(
      Path folder, DataFolder data, @Nullable URI server, Main.Options options, PrintStream out)
      throws IOException {
    this.folder = folder;
    this.data = data;
    this.server = server;
    this.out = out;
    this.laws = options.path("path");
    this.invented = InventedLaws.from(laws, options.number("seed", 1));
    this.questions = Topics.read(options.path("topics")).sample(options.number("questions", 300));
  }

  static void run(Main.Options options, PrintStream out) throws IOException, InterruptedException {
    List<Integer> sizes =
        List.of(options.text("sizes", "1,2,5").split(",")).stream().map(Integer::valueOf).toList();
    Path folder = Files.createTempDirectory("faheng-scale");
    try {
      if (options.text("engine", "lucene").equals("lucene")) {
        DataFolder data = data(folder, new LuceneEngine());
        new ScaleBenchmark(folder, data, null, options, out).measure(sizes);
      } else {
        onServer(folder, options, sizes, out);
      }
    } finally {
      Workspace.remove(folder);
    }
  }

  private static void onServer(
      Path folder, Main.Options options, List<Integer> sizes, PrintStream out) throws IOException {
    List<LocalNode> nodes =
        LocalNode.cluster(folder.resolve("nodes"), 1, options.text("server-heap", "1g"));
    URI uri = nodes.getFirst().uri();
    try (ElasticsearchEngine engine =
        new ElasticsearchEngine(ElasticsearchSettings.open("scale", uri))) {
      new ScaleBenchmark(folder, data(folder, engine), uri, options, out).measure(sizes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("measuring was interrupted", e);
    } finally {
      nodes.forEach(LocalNode::close);
    }
  }

  private static DataFolder data(Path folder, org.faheng.index.IndexEngine engine) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new DataFolder(folder.resolve("data"), engine, TextExtractors::standard, threads);
  }

  private void measure(List<Integer> sizes) throws IOException, InterruptedException {
    for (int size : sizes) {
      out.println(step(size));
    }
  }

  private String step(int size) throws IOException, InterruptedException {
    Path source = source(size);
    reset();
    double processor = Costs.processorSeconds();
    IngestReport report = data.ingest(List.of(source), IngestProgress.SILENT);
    double worked = Costs.processorSeconds() - processor;
    long peak = peakHeap();
    if (reached > 0) {
      Workspace.remove(source);
    }
    reached = size;
    documents += report.accepted();
    provisions += report.articles();
    long start = System.nanoTime();
    try (LegalIndex index = data.open()) {
      SearchService service = new SearchService(index, SearchLog.none());
      ask(service, questions.subList(0, Math.min(WARMING, questions.size())), DAY);
      double open = (System.nanoTime() - start) / 1e9;
      double before = Costs.processorSeconds();
      Percentiles times = ask(service, questions, DAY.plusDays(1));
      double asking = 1000 * (Costs.processorSeconds() - before) / Math.max(1, questions.size());
      return String.format(
          Locale.ROOT,
          "{\"times\":%d,\"documents\":%d,\"provisions\":%d,\"rejected\":%d,\"stepProvisions\":%d,"
              + "\"provisionsPerSecond\":%.0f,\"perProcessorSecond\":%.0f,\"peakHeapMb\":%d,"
              + "\"indexMb\":%d,\"originalsMb\":%d,\"openAndWarmSeconds\":%.1f,\"p50Millis\":%.1f,"
              + "\"p95Millis\":%.1f,\"processorMillis\":%.1f,\"liveHeapMb\":%d,\"serverMb\":%d}",
          size,
          documents,
          provisions,
          report.failures().size(),
          report.articles(),
          report.articles() / report.seconds(),
          report.articles() / worked,
          peak,
          indexBytes() >> 20,
          Costs.bytes(folder.resolve("data").resolve("originals")) >> 20,
          open,
          times.p50(),
          times.p95(),
          asking,
          Costs.liveHeap(),
          Costs.serverMemory());
    }
  }

  /** What is to be added to come to that size. */
  private Path source(int size) throws IOException {
    if (reached == 0) {
      if (size != 1) {
        throw new IllegalArgumentException("sizes must begin with 1, got " + size);
      }
      return laws;
    }
    Path source = Files.createDirectories(folder.resolve("invented"));
    for (int jurisdiction = reached; jurisdiction < size; jurisdiction++) {
      invented.write(jurisdiction, source);
    }
    return source;
  }

  private static Percentiles ask(SearchService service, List<String> texts, LocalDate day) {
    List<Double> millis = new ArrayList<>();
    for (String text : texts) {
      long start = System.nanoTime();
      service.answer(text, SearchOptions.top(Filter.none(day), TOP));
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return Percentiles.of(millis);
  }

  private long indexBytes() throws IOException, InterruptedException {
    return server == null
        ? Costs.bytes(folder.resolve("data").resolve("index"))
        : new PlainServer(server, "scale*").bytes();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void reset() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakHeap() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }
}
