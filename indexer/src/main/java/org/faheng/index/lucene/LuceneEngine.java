package org.faheng.index.lucene;

import java.nio.file.Path;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;

/** The embedded engine: indexes are folders of Lucene. */
public final class LuceneEngine implements IndexEngine {

  @Override
  public LegalIndex open(Path folder) {
    return LuceneLegalIndex.open(folder);
  }

  @Override
  public LegalIndexWriter write(Path folder) {
    return LuceneLegalIndexWriter.open(folder);
  }
}
