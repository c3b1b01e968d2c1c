package org.faheng.index.lucene;

import java.nio.file.Path;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.SimilarCasesContract;

/** The contract on Lucene. */
class LuceneSimilarCasesTest extends SimilarCasesContract {

  @Override
  protected LegalIndexWriter openWriter(Path folder) {
    return LuceneLegalIndexWriter.open(folder);
  }

  @Override
  protected LegalIndex openIndex(Path folder) {
    return LuceneLegalIndex.open(folder);
  }
}
