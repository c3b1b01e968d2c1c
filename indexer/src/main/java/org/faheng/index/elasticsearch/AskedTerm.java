package org.faheng.index.elasticsearch;

import java.util.Map;
import org.faheng.index.engine.Bm25;
import org.faheng.index.engine.Ranking;

/**
 * 问句词项: a term that the index knows.
 *
 * @param field one of the two fields of characters
 * @param frequency how many entries have it
 * @param weight what it counts in the question
 */
record AskedTerm(String field, String text, int frequency, float weight, Bm25 scorer) {
  /** The server multiplies BM25 by this, which tells nothing. */
  static final float SERVER = Ranking.K1 + 1;

  /** The term in the cluster's language, with the score that we give it. */
  Map<String, Object> query() {
    return Dsl.term(field, text, weight / SERVER);
  }

  /** What a text full of the term would get. */
  float most() {
    return scorer.most();
  }
}
