package org.faheng.index.elasticsearch;

import java.nio.file.Path;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.SimilarCasesContract;

/** The contract about cases on a real Elasticsearch server. */
class ElasticsearchSimilarCasesTest extends SimilarCasesContract {

  @Override
  protected LegalIndexWriter openWriter(Path folder) {
    return SharedNode.engine(folder).write(Path.of("g1"));
  }

  @Override
  protected LegalIndex openIndex(Path folder) {
    return SharedNode.engine(folder).open(Path.of("g1"));
  }
}
