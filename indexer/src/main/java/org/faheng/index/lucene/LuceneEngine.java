package org.faheng.index.lucene;

import java.nio.file.Path;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.VectorStore;

/** The embedded engine: indexes are folders of Lucene. */
public final class LuceneEngine implements IndexEngine {

  @Override
  public LegalIndex open(Path folder) {
    return LuceneLegalIndex.open(folder);
  }

  @Override
  public LegalIndex open(Path folder, Path vectors) {
    return LuceneLegalIndex.open(folder, vectors);
  }

  @Override
  public VectorStore vectors(Path folder) {
    return LuceneVectorStore.open(folder);
  }

  @Override
  public LegalIndexWriter write(Path folder) {
    return LuceneLegalIndexWriter.open(folder);
  }
}
