package org.faheng.index.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * 引擎检索式: a query in the engine's terms.
 *
 * @param match which provisions are hits
 * @param scores what their scores add up from; every hit has one of these
 * @param asked the terms of a question in plain words; null where there is none
 */
record Mapped(Query match, List<Query> scores, @Nullable Asked asked) {
  Mapped {
    scores = List.copyOf(scores);
  }

  /** What is no question in plain words. */
  Mapped(Query match, List<Query> scores) {
    this(match, scores, null);
  }

  /** The scores as one query. */
  Query score() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    scores.forEach(score -> any.add(score, Occur.SHOULD));
    return any.build();
  }
}
