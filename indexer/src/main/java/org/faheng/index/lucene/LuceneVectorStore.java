package org.faheng.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.faheng.index.IndexEngine;
import org.faheng.index.VectorStore;
import org.faheng.index.engine.ByteVectors;
import org.jspecify.annotations.Nullable;

/**
 * Lucene 向量库: vectors of one byte a number in a graph (HNSW), beside the index of words. They are
 * made small here, so that no copy in full precision lies on the disk.
 */
final class LuceneVectorStore implements VectorStore {
  static final String KEY = "key";
  static final String QUALITY = "quality";
  static final String VECTOR = "vector";

  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final Map<Long, Quality> known;

  /** What was there when the store was opened. */
  private final @Nullable VectorShelf committed;

  private LuceneVectorStore(Directory directory, @Nullable VectorShelf committed)
      throws IOException {
    this.committed = committed;
    this.directory = directory;
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
    this.known = known(directory);
  }

  static LuceneVectorStore open(Path folder) {
    try {
      return new LuceneVectorStore(FSDirectory.open(folder), VectorShelf.open(folder));
    } catch (LockObtainFailedException e) {
      throw new IndexEngine.IndexBusyException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Long, Quality> known(Directory directory) throws IOException {
    Map<Long, Quality> known = new HashMap<>();
    if (!DirectoryReader.indexExists(directory)) {
      return known;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext context : reader.leaves()) {
        Bits live = context.reader().getLiveDocs();
        NumericDocValues keys = context.reader().getNumericDocValues(KEY);
        NumericDocValues qualities = context.reader().getNumericDocValues(QUALITY);
        for (int doc = 0; doc < context.reader().maxDoc(); doc++) {
          if ((live == null || live.get(doc))
              && keys.advanceExact(doc)
              && qualities.advanceExact(doc)) {
            known.put(keys.longValue(), Quality.values()[(int) qualities.longValue()]);
          }
        }
      }
    }
    return known;
  }

  @Override
  public synchronized boolean has(long text, Quality least) {
    Quality quality = known.get(text);
    return quality != null && quality.compareTo(least) >= 0;
  }

  @Override
  public Optional<float[]> get(long text) {
    try {
      VectorShelf shelf = committed;
      int number = shelf == null ? -1 : shelf.find(text);
      return shelf == null || number < 0
          ? Optional.empty()
          : Optional.of(ByteVectors.unit(shelf.vector(number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void put(long text, float[] vector, Quality quality) {
    String name = Long.toHexString(text);
    Document document = new Document();
    document.add(new StringField(KEY, name, Field.Store.NO));
    document.add(new NumericDocValuesField(KEY, text));
    document.add(new NumericDocValuesField(QUALITY, quality.ordinal()));
    document.add(
        new KnnByteVectorField(
            VECTOR, ByteVectors.of(vector), VectorSimilarityFunction.DOT_PRODUCT));
    try {
      writer.updateDocument(new Term(KEY, name), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known.put(text, quality);
  }

  @Override
  public void commit() {
    try {
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.rollback();
      if (committed != null) {
        committed.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
