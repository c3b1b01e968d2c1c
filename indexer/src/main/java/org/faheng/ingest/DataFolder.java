package org.faheng.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.faheng.extract.TextExtractor;
import org.faheng.index.DocumentSummary;
import org.faheng.index.EngineHealth;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexGenerations;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.VectorStore;

/**
 * 数据目录: one installation's data: originals, index generations and logs. Only this class knows what
 * lies where.
 */
public final class DataFolder {
  private final Path root;
  private final IndexEngine engine;
  private final Supplier<TextExtractor> extractors;
  private final int threads;

  /**
   * @param root created when needed
   * @param engine keeps the index
   * @param extractors makes a reader of files for one ingest
   * @param threads how many files are read at a time
   */
  public DataFolder(
      Path root, IndexEngine engine, Supplier<TextExtractor> extractors, int threads) {
    this.root = root;
    this.engine = engine;
    this.extractors = extractors;
    this.threads = threads;
  }

  /** Where the search log is kept. */
  public Path searchLog() {
    return root.resolve("log").resolve("search.jsonl");
  }

  /** Where the log of searches for similar cases is kept. */
  public Path caseLog() {
    return root.resolve("log").resolve("cases.jsonl");
  }

  /** Where drafts that were handed in for review are kept. */
  public Path reviews() {
    return root.resolve("reviews");
  }

  /** Whether anything was ever ingested here. */
  public boolean isEmpty() {
    try {
      return rollover().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the engine that keeps the index can answer. */
  public EngineHealth health() {
    return engine.health();
  }

  /** The index in use; follows rebuilds when refreshed. */
  public LegalIndex open() throws IOException {
    return new CurrentIndex(engine, rollover());
  }

  /**
   * The vectors of texts, for writing.
   *
   * @throws IndexEngine.IndexBusyException if another process is writing to them
   */
  public VectorStore vectors() {
    return engine.vectors(rollover().vectors());
  }

  /** The index in use, for writing. */
  LegalIndexWriter writer() throws IOException {
    return engine.write(rollover().current());
  }

  /** Adds files, folders and zip archives to the index in use. */
  public IngestReport ingest(List<Path> paths, IngestProgress progress) throws IOException {
    Path folder = rollover().current();
    List<DocumentSummary> known;
    try (LegalIndex index = engine.open(folder)) {
      known = index.documents();
    }
    try (TextExtractor extractor = extractors.get();
        LegalIndexWriter writer = engine.write(folder)) {
      return new Ingester(writer, known, originals(), extractor, threads).ingest(paths, progress);
    }
  }

  /** Builds the index anew from the originals and puts it in use when it is complete. */
  public IngestReport rebuild(IngestProgress progress) throws IOException {
    IndexGenerations rollover = rollover();
    Path next = rollover.next();
    IngestReport report;
    try (TextExtractor extractor = extractors.get();
        LegalIndexWriter writer = engine.write(next)) {
      Ingester ingester = new Ingester(writer, List.of(), originals(), extractor, threads);
      report = ingester.ingestOriginals(progress);
    }
    rollover.swap(next);
    rollover.sweep();
    return report;
  }

  /** A reader of files, for looking at one without ingesting it. */
  public TextExtractor extractor() {
    return extractors.get();
  }

  private OriginalStore originals() {
    return new OriginalStore(root.resolve("originals"));
  }

  private IndexGenerations rollover() {
    return engine.generations().orElseGet(() -> new IndexRollover(root.resolve("index")));
  }
}
