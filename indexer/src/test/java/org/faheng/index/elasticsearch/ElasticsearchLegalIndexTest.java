package org.faheng.index.elasticsearch;

import java.nio.file.Path;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexContract;
import org.faheng.index.LegalIndexWriter;

/** The contract on a real Elasticsearch server. */
class ElasticsearchLegalIndexTest extends LegalIndexContract {

  @Override
  protected LegalIndexWriter openWriter(Path folder) {
    return SharedNode.engine(folder).write(Path.of("g1"));
  }

  @Override
  protected LegalIndex openIndex(Path folder) {
    return SharedNode.engine(folder).open(Path.of("g1"));
  }
}
