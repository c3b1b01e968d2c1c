package org.faheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.extract.TextExtractors;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.faheng.ingest.IngestReport;

/** A data folder of its own for one benchmark, removed afterwards. */
final class Workspace implements AutoCloseable {
  private final Path folder;
  private final DataFolder data;

  Workspace() throws IOException {
    this.folder = Files.createTempDirectory("faheng-benchmark");
    int threads = Runtime.getRuntime().availableProcessors();
    this.data = new DataFolder(folder, new LuceneEngine(), TextExtractors::standard, threads);
  }

  Path folder() {
    return folder;
  }

  DataFolder data() {
    return data;
  }

  IngestReport ingest(Path path) throws IOException {
    return data.ingest(List.of(path), IngestProgress.SILENT);
  }

  /** Every Markdown file below {@code path}, sorted. */
  static List<Path> markdown(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    remove(folder);
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
