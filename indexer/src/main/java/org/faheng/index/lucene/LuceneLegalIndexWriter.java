package org.faheng.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.engine.BinaryForm;

/**
 * Lucene 写索引: writes an index in a folder. A killed process leaves the last commit; what came after
 * it is gone. The lock is the operating system's, so none is left behind.
 */
public final class LuceneLegalIndexWriter implements LegalIndexWriter {
  /** Key of the state's name in the commit. */
  static final String SNAPSHOT = "snapshot";

  private static final String FORMAT = "format";

  /** Counts up with every change of {@link Fields} or {@link BinaryForm}. */
  private static final String CURRENT_FORMAT = "7";

  private static final double BUFFER_MEGABYTES = 192;

  private final Directory directory;
  private final IndexWriter writer;

  private LuceneLegalIndexWriter(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = new IndexWriter(directory, config());
  }

  /**
   * Opens the index in {@code folder} for writing, a new one if there is none.
   *
   * @throws UncheckedIOException if another writer holds it or the folder cannot be written
   */
  public static LuceneLegalIndexWriter open(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      if (!LuceneLegalIndex.isReadable(directory)) {
        throw new IndexEngine.IndexFormatException(folder);
      }
      return new LuceneLegalIndexWriter(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a committed state is one that this version can read; an empty one always is. */
  static boolean isReadable(Map<String, String> commit) {
    return !commit.containsKey(SNAPSHOT) || CURRENT_FORMAT.equals(commit.get(FORMAT));
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(8);
    return new IndexWriterConfig()
        .setSimilarity(LegalSimilarity.of())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  @Override
  public void add(IndexedDocument document) {
    Term identity = new Term(Fields.URI, document.expression().uri().value());
    try {
      writer.updateDocuments(identity, new Entries(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(FrbrUri document) {
    try {
      writer.deleteDocuments(new Term(Fields.URI, document.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void updateForce(FrbrUri document, ForcePeriod period) {
    Term record = new Term(Fields.RECORD, document.value());
    try {
      writer.updateDocValues(record, Entries.forceFields(period));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String commit() {
    try {
      if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory)) {
        String name = UUID.randomUUID().toString().substring(0, 13);
        writer.setLiveCommitData(Map.of(SNAPSHOT, name, FORMAT, CURRENT_FORMAT).entrySet());
        writer.commit();
        return name;
      }
      for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
        if (entry.getKey().equals(SNAPSHOT)) {
          return entry.getValue();
        }
      }
      throw new IllegalStateException("commit must have a name, got none in " + directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
