package org.faheng.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.lucene.LuceneEngine;

/** An ingest in a process of its own, made to be killed: prints what each commit has made safe. */
final class KilledIngest {
  private static final int COMMIT_EVERY = 4;

  private KilledIngest() {}

  /**
   * @param args data folder, folder to ingest
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path index = new IndexRollover(data.resolve("index")).current();
    LuceneEngine engine = new LuceneEngine();
    List<DocumentSummary> known;
    try (LegalIndex open = engine.open(index)) {
      known = open.documents();
    }
    try (TextExtractor extractor = TextExtractors.standard();
        LegalIndexWriter writer = new TellingWriter(engine.write(index))) {
      OriginalStore originals = new OriginalStore(data.resolve("originals"));
      new Ingester(writer, known, originals, extractor, 2, COMMIT_EVERY)
          .ingest(List.of(Path.of(args[1])), IngestProgress.SILENT);
    }
  }

  /** Prints the paths of the documents added before a commit once it has come back. */
  private static final class TellingWriter implements LegalIndexWriter {
    private final LegalIndexWriter writer;
    private final Queue<String> added = new ConcurrentLinkedQueue<>();

    TellingWriter(LegalIndexWriter writer) {
      this.writer = writer;
    }

    @Override
    public void add(IndexedDocument document) {
      writer.add(document);
      added.add(document.manifestation().path());
    }

    @Override
    public void delete(FrbrUri document) {
      writer.delete(document);
    }

    @Override
    public void updateForce(FrbrUri document, ForcePeriod period) {
      writer.updateForce(document, period);
    }

    @Override
    public String commit() {
      List<String> before = List.copyOf(added);
      String snapshot = writer.commit();
      System.out.println("SAFE " + String.join(",", before) + " END");
      return snapshot;
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
