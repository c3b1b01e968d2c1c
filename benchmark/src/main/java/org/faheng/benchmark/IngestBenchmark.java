package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.faheng.ingest.IngestReport;

/** 入库评测: time of a first ingest and of a second one that changes nothing, in this process. */
final class IngestBenchmark {
  private IngestBenchmark() {}

  static void run(Path path, PrintStream out) throws IOException {
    try (Workspace workspace = new Workspace()) {
      long before = processorTime();
      IngestReport first = workspace.ingest(path);
      double processor = (processorTime() - before) / 1e9;
      IngestReport second = workspace.ingest(path);
      out.printf(
          Locale.ROOT,
          "{\"accepted\":%d,\"unchanged\":%d,\"rejected\":%d,\"articles\":%d,\"seconds\":%.1f,"
              + "\"articles_per_s\":%.0f,\"documents_per_s\":%.0f,\"documents_per_cpu_s\":%.0f,"
              + "\"again_accepted\":%d,\"again_seconds\":%.1f,"
              + "\"peak_heap_mb\":%d,\"processors\":%d}%n",
          first.accepted(),
          first.unchanged(),
          first.failures().size(),
          first.articles(),
          first.seconds(),
          first.articles() / first.seconds(),
          first.accepted() / first.seconds(),
          first.accepted() / processor,
          second.accepted(),
          second.seconds(),
          peakHeap() >> 20,
          Runtime.getRuntime().availableProcessors());
    }
  }

  /** Of all threads, reading of the sources, compiling and collecting garbage included. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }
}
