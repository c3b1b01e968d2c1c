package org.faheng.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** 单线程收集: lets one collector see the whole index; each request has a thread of its own already. */
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

  static <C extends Collector> C run(IndexSearcher searcher, Query query, C collector)
      throws IOException {
    return searcher.search(query, new OneCollector<>(collector));
  }

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
