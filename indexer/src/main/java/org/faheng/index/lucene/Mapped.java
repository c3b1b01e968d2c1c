package org.faheng.index.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * 引擎检索式: a query in the engine's terms.
 *
 * @param match which provisions are hits
 * @param scores what their scores add up from; every hit has one of these
 */
record Mapped(Query match, List<Query> scores) {
  Mapped {
    scores = List.copyOf(scores);
  }

  /** The scores as one query. */
  Query score() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    scores.forEach(score -> any.add(score, Occur.SHOULD));
    return any.build();
  }
}
