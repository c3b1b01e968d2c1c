package org.faheng.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.faheng.index.VectorStore;
import org.jspecify.annotations.Nullable;

/** 向量架: one committed state of the vectors; which of them belongs to which text. */
final class VectorShelf implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final long[] keys;
  private final int[] numbers;
  private final boolean[] full;

  private VectorShelf(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Numbered[] all = numbered(reader);
    this.keys = new long[all.length];
    this.numbers = new int[all.length];
    this.full = full(reader);
    for (int i = 0; i < all.length; i++) {
      keys[i] = all[i].key();
      numbers[i] = all[i].number();
    }
  }

  private record Numbered(long key, int number) {}

  private static Numbered[] numbered(DirectoryReader reader) throws IOException {
    Numbered[] all = new Numbered[reader.numDocs()];
    int count = 0;
    for (LeafReaderContext context : reader.leaves()) {
      Bits live = context.reader().getLiveDocs();
      NumericDocValues keys = context.reader().getNumericDocValues(LuceneVectorStore.KEY);
      for (int doc = keys.nextDoc(); doc < context.reader().maxDoc(); doc = keys.nextDoc()) {
        if (live == null || live.get(doc)) {
          all[count++] = new Numbered(keys.longValue(), context.docBase + doc);
        }
      }
    }
    all = Arrays.copyOf(all, count);
    Arrays.sort(all, java.util.Comparator.comparingLong(Numbered::key));
    return all;
  }

  private static boolean[] full(DirectoryReader reader) throws IOException {
    boolean[] full = new boolean[reader.maxDoc()];
    for (LeafReaderContext context : reader.leaves()) {
      NumericDocValues values = context.reader().getNumericDocValues(LuceneVectorStore.QUALITY);
      for (int doc = values.nextDoc(); doc < context.reader().maxDoc(); doc = values.nextDoc()) {
        full[context.docBase + doc] = values.longValue() == VectorStore.Quality.FULL.ordinal();
      }
    }
    return full;
  }

  /** Whether the vector of that number is the model's. */
  boolean isFull(int number) {
    return full[number];
  }

  /** The vectors in {@code folder}; null where there are none. */
  static @Nullable VectorShelf open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    FSDirectory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      return null;
    }
    return new VectorShelf(DirectoryReader.open(directory));
  }

  /** The newer state, if there is one; null otherwise. */
  @Nullable VectorShelf newer() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    return newer == null ? null : new VectorShelf(newer);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Numbers go from 0 to here, exclusive. */
  int size() {
    return reader.maxDoc();
  }

  /** Which committed state this is. */
  long version() {
    return reader.getVersion();
  }

  /** Number of the vector of a text; -1 if it has none. */
  int find(long key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? -1 : numbers[at];
  }

  /** Reads many vectors; for one thread, and each vector only until the next is read. */
  Vectors vectors() {
    return new Vectors();
  }

  /** 取向量. */
  final class Vectors {
    private final @Nullable ByteVectorValues[] values =
        new ByteVectorValues[reader.leaves().size()];

    /** The vector of that number. */
    byte[] of(int number) throws IOException {
      int leaf = ReaderUtil.subIndex(number, reader.leaves());
      LeafReaderContext context = reader.leaves().get(leaf);
      ByteVectorValues known = values[leaf];
      if (known == null) {
        known = context.reader().getByteVectorValues(LuceneVectorStore.VECTOR);
        values[leaf] = known;
      }
      // every entry has a vector, so its number is also the vector's
      return known.vectorValue(number - context.docBase);
    }
  }

  /** The vector of that number, to keep. */
  byte[] vector(int number) throws IOException {
    return vectors().of(number).clone();
  }

  /** Keeps this state open; false if it is closed already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
