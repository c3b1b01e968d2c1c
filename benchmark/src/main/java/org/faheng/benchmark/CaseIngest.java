package org.faheng.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.faheng.index.lucene.LuceneLegalIndexWriter;

/**
 * 案例入库: what was indexed, and how fast, the commit included. Replicas are variations, not copies:
 * each takes its facts, reasoning and result from three different cases of the same type.
 *
 * @param cases how many
 * @param seconds elapsed, on all processors
 * @param processorSeconds of all processors together, reading of the parts included
 * @param replicated whether variations were added
 */
record CaseIngest(int cases, double seconds, double processorSeconds, boolean replicated) {

  static CaseIngest of(List<CaseFiles.Row> rows, int wanted, Path folder) {
    int count = Math.max(rows.size(), wanted);
    CaseVariations variations = new CaseVariations(rows);
    long start = System.nanoTime();
    long before = processorTime();
    try (LuceneLegalIndexWriter writer = LuceneLegalIndexWriter.open(folder)) {
      IntStream.range(0, count)
          .parallel()
          .forEach(
              i ->
                  writer.add(
                      i < rows.size()
                          ? CaseDocuments.of(rows.get(i))
                          : CaseDocuments.of(variations.get(i))));
      writer.commit();
    }
    return new CaseIngest(
        count,
        (System.nanoTime() - start) / 1e9,
        (processorTime() - before) / 1e9,
        count > rows.size());
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /** The figures as members of a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "\"cases\":%d,\"replicated\":%b,\"cases_per_s\":%.0f," + "\"cases_per_cpu_s\":%.0f",
        cases,
        replicated,
        cases / seconds,
        cases / processorSeconds);
  }
}
