package org.faheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneLegalIndex;
import org.faheng.index.lucene.LuceneLegalIndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * 评测索引: an index of the pool in a folder that goes with it.
 *
 * @param articlesPerSecond speed of building it: elapsed time, one thread, the commit included
 */
record RetrievalIndex(Path folder, LegalIndex index, double articlesPerSecond)
    implements AutoCloseable {

  /**
   * Builds it.
   *
   * @param vectors folder of vectors; null for none
   */
  static RetrievalIndex of(List<IndexedDocument> documents, @Nullable Path vectors)
      throws IOException {
    Path folder = Files.createTempDirectory("faheng-retrieval");
    long articles = 0;
    long start = System.nanoTime();
    try (LuceneLegalIndexWriter writer = LuceneLegalIndexWriter.open(folder)) {
      for (IndexedDocument document : documents) {
        writer.add(document);
        articles += document.provisions().size();
      }
      writer.commit();
    }
    double speed = articles * 1e9 / (System.nanoTime() - start);
    LegalIndex index =
        vectors == null ? LuceneLegalIndex.open(folder) : LuceneLegalIndex.open(folder, vectors);
    return new RetrievalIndex(folder, index, speed);
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
