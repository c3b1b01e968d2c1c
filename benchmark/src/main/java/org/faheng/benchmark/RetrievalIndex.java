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

/**
 * 评测索引: an index of the pool in a folder that goes with it.
 *
 * @param articlesPerSecond speed of building it: elapsed time, one thread, the commit included
 */
record RetrievalIndex(Path folder, LegalIndex index, double articlesPerSecond)
    implements AutoCloseable {

  static RetrievalIndex of(List<IndexedDocument> documents) throws IOException {
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
    return new RetrievalIndex(folder, LuceneLegalIndex.open(folder), speed);
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
