package org.faheng.index.lucene;

import java.nio.file.Path;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.VectorStore;
import org.faheng.index.engine.LegalLanguage;

/** The embedded engine: indexes are folders of Lucene. */
public final class LuceneEngine implements IndexEngine {
  private final LegalLanguage language;

  /** With the language that comes with us. */
  public LuceneEngine() {
    this(LegalLanguage.shipped());
  }

  /** Reads questions with {@code language}. */
  public LuceneEngine(LegalLanguage language) {
    this.language = language;
  }

  @Override
  public LegalIndex open(Path folder) {
    return LuceneLegalIndex.open(folder);
  }

  @Override
  public LegalIndex open(Path folder, Path vectors) {
    return LuceneLegalIndex.open(folder, vectors, language);
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
