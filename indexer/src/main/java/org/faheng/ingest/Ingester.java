package org.faheng.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.lifecycle.Timelines;
import org.faheng.extract.ExtractedText;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndexWriter;

/**
 * 入库: reads files into the index. Nothing is dropped silently, and nothing is reported as accepted
 * before it is committed. Running the same files again changes nothing.
 */
public final class Ingester {
  private static final int COMMIT_EVERY_FILES = 5000;

  private final LegalIndexWriter writer;
  private final OriginalStore originals;
  private final TextExtractor extractor;
  private final int threads;
  private final int commitEvery;

  /** Content hashes, each with whether that content is in the index; pending while it is read. */
  private final Map<String, CompletableFuture<Boolean>> contents = new ConcurrentHashMap<>();

  private final Map<String, DocumentSummary> catalogue = new ConcurrentHashMap<>();

  /** Content hashes of replaced files, by the document that has come in their place. */
  private final Map<FrbrUri, String> replaced = new ConcurrentHashMap<>();

  private final Queue<String> superseded = new ConcurrentLinkedQueue<>();
  private final List<IngestReport.Warning> warnings = new ArrayList<>();
  private final List<IngestFailure> failures = new ArrayList<>();
  private int accepted;
  private int unchanged;
  private long articles;

  /**
   * @param writer the index to add to
   * @param known what the index holds already
   * @param originals where copies of accepted files are kept
   * @param extractor reads the files
   * @param threads how many files are read at a time
   */
  public Ingester(
      LegalIndexWriter writer,
      List<DocumentSummary> known,
      OriginalStore originals,
      TextExtractor extractor,
      int threads) {
    this(writer, known, originals, extractor, threads, COMMIT_EVERY_FILES);
  }

  /** The same with another number of files between commits. */
  Ingester(
      LegalIndexWriter writer,
      List<DocumentSummary> known,
      OriginalStore originals,
      TextExtractor extractor,
      int threads,
      int commitEvery) {
    this.writer = writer;
    this.originals = originals;
    this.extractor = extractor;
    this.threads = threads;
    this.commitEvery = commitEvery;
    known.forEach(this::register);
  }

  private void register(DocumentSummary document) {
    contents.put(document.manifestation().sha256(), CompletableFuture.completedFuture(true));
    catalogue.put(document.uri().value(), document);
  }

  /** Ingests files, folders and zip archives. */
  public IngestReport ingest(List<Path> paths, IngestProgress progress) throws IOException {
    Path scratch = Files.createTempDirectory("faheng-ingest");
    try {
      SourceFiles sources = new SourceFiles(scratch);
      for (Path path : paths) {
        sources.add(path);
      }
      failures.addAll(sources.failures());
      return run(sources.files(), progress);
    } finally {
      IndexRollover.delete(scratch);
    }
  }

  /** Ingests every kept original, to build an index anew. */
  public IngestReport ingestOriginals(IngestProgress progress) throws IOException {
    List<SourceFiles.SourceFile> files = new ArrayList<>();
    for (OriginalStore.Original original : originals.all()) {
      files.add(new SourceFiles.SourceFile(original.file(), original.path(), original.hints()));
    }
    return run(files, progress);
  }

  private IngestReport run(List<SourceFiles.SourceFile> files, IngestProgress progress)
      throws IOException {
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      ExecutorCompletionService<Outcome> done = new ExecutorCompletionService<>(pool);
      files.forEach(file -> done.submit(() -> process(file)));
      for (int i = 1; i <= files.size(); i++) {
        account(done.take().get());
        progress.update(i, files.size(), articles);
        if (i % commitEvery == 0) {
          commit();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("ingest was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("ingest stopped: " + e.getCause(), e.getCause());
    }
    timelines().changes().forEach(this::updateForce);
    String snapshot = commit();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new IngestReport(accepted, unchanged, warnings, failures, articles, seconds, snapshot);
  }

  /** Commits; only then may the originals of replaced documents go. */
  private String commit() throws IOException {
    List<String> gone = new ArrayList<>();
    for (String sha256 = superseded.poll(); sha256 != null; sha256 = superseded.poll()) {
      gone.add(sha256);
    }
    String snapshot = committed();
    for (String sha256 : gone) {
      if (!contents.containsKey(sha256)) {
        originals.discard(sha256);
      }
    }
    return snapshot;
  }

  /** Commits; what the engine refuses is no longer accepted. */
  private String committed() {
    try {
      return writer.commit();
    } catch (LegalIndexWriter.RefusedException e) {
      e.reasons().forEach(this::refuse);
      return e.snapshot();
    }
  }

  private void refuse(FrbrUri uri, String reason) {
    DocumentSummary document = catalogue.remove(uri.value());
    if (document != null) {
      contents.remove(document.manifestation().sha256());
      accepted--;
      String path = document.manifestation().path();
      failures.add(new IngestFailure(path, IngestFailure.Stage.STORE, "索引引擎不能保存这份文件：" + reason));
    }
  }

  private Timelines timelines() {
    return new Timelines(catalogue.values().stream().map(DocumentSummary::timed).toList());
  }

  private void updateForce(FrbrUri uri, ForcePeriod period) {
    writer.updateForce(uri, period);
    catalogue.computeIfPresent(uri.value(), (key, document) -> document.withForce(period));
  }

  /** What became of one file. */
  private sealed interface Outcome {
    record Accepted(String path, int articles, List<String> warnings) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Refused(IngestFailure failure) implements Outcome {}
  }

  private void account(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted done -> {
        accepted++;
        articles += done.articles();
        done.warnings().forEach(text -> warnings.add(new IngestReport.Warning(done.path(), text)));
      }
      case Outcome.Unchanged same -> unchanged++;
      case Outcome.Refused refused -> failures.add(refused.failure());
    }
  }

  private Outcome process(SourceFiles.SourceFile source) {
    try {
      String sha256 = OriginalStore.sha256(source.file());
      CompletableFuture<Boolean> mine = new CompletableFuture<>();
      CompletableFuture<Boolean> other = contents.putIfAbsent(sha256, mine);
      if (other != null && other.join()) {
        return new Outcome.Unchanged();
      }
      try {
        Outcome outcome = add(source, sha256);
        mine.complete(outcome instanceof Outcome.Accepted);
        return outcome;
      } finally {
        mine.complete(false);
      }
    } catch (IOException e) {
      return refused(source, IngestFailure.Stage.READ, "读取失败，请检查文件和磁盘：" + e.getMessage());
    }
  }

  private static Outcome refused(
      SourceFiles.SourceFile source, IngestFailure.Stage stage, String reason) {
    return new Outcome.Refused(new IngestFailure(source.path(), stage, reason));
  }

  private Outcome add(SourceFiles.SourceFile source, String sha256) throws IOException {
    try {
      return CollectionCase.isOne(source.file())
          ? collected(source, sha256, CollectionCase.read(source.file()))
          : read(source, sha256, extractor.extract(source.file()));
    } catch (ExtractionException e) {
      return refused(source, IngestFailure.Stage.EXTRACT, e.getMessage());
    } catch (CollectionCase.NotACase e) {
      return refused(source, IngestFailure.Stage.EXTRACT, e.reason());
    }
  }

  /**
   * A line of a collection; where the collection says that it has the case twice, one is enough.
   */
  private Outcome collected(SourceFiles.SourceFile source, String sha256, CollectionCase line)
      throws IOException {
    if (line.isTwin()) {
      return new Outcome.Unchanged();
    }
    Manifestation file = file(source, "application/json", sha256);
    return store(source, DocumentAssembler.assemble(line, file), List.of());
  }

  private static Manifestation file(SourceFiles.SourceFile source, String mediaType, String sha256)
      throws IOException {
    return new Manifestation(source.path(), mediaType, sha256, Files.size(source.file()));
  }

  private Outcome read(SourceFiles.SourceFile source, String sha256, ExtractedText text)
      throws IOException {
    Manifestation file = file(source, text.mediaType(), sha256);
    return store(
        source, DocumentAssembler.assemble(text.text(), file, source.hints()), text.warnings());
  }

  private Outcome store(
      SourceFiles.SourceFile source, DocumentAssembler.Assembled assembled, List<String> warnings)
      throws IOException {
    String sha256 = assembled.document().manifestation().sha256();
    List<String> remarks = new ArrayList<>(warnings);
    remarks.addAll(assembled.body().warnings());
    IndexedDocument document = distinct(assembled.document(), remarks);
    originals.keep(source.file(), sha256, source.path(), source.hints());
    writer.add(document);
    String old = replaced.remove(document.expression().uri());
    if (old != null) {
      superseded.add(old);
    }
    return new Outcome.Accepted(source.path(), document.provisions().size(), remarks);
  }

  /** Gives a document another identity where a different file has taken the one it would have. */
  private IndexedDocument distinct(IndexedDocument document, List<String> remarks) {
    IndexedDocument candidate = document;
    for (int copy = 2; ; copy++) {
      DocumentSummary mine = candidate.summary();
      DocumentSummary other = catalogue.putIfAbsent(mine.uri().value(), mine);
      if (other == null) {
        return candidate;
      }
      if (other.manifestation().path().equals(mine.manifestation().path())) {
        contents.remove(other.manifestation().sha256());
        replaced.put(mine.uri(), other.manifestation().sha256());
        remarks.add("已替换先前入库的同路径文件（标题、日期相同而内容不同）；如果不是同一文件，请改名后重新入库");
        catalogue.put(mine.uri().value(), mine);
        return candidate;
      }
      if (copy == 2) {
        remarks.add("与“" + other.manifestation().path() + "”标题和日期相同而内容不同，两份都已入库，请核对");
      }
      candidate = renamed(document, new FrbrUri(document.expression().uri() + "~" + copy));
    }
  }

  private static IndexedDocument renamed(IndexedDocument document, FrbrUri uri) {
    Expression old = document.expression();
    Expression expression =
        new Expression(
            uri, old.work(), old.part(), old.number(), old.published(), old.events(), old.force());
    List<IndexedProvision> provisions =
        document.provisions().stream().map(provision -> provision.of(uri)).toList();
    return new IndexedDocument(
        expression,
        document.manifestation(),
        document.innerTitle(),
        document.links(),
        document.text(),
        provisions,
        document.caseText());
  }
}
