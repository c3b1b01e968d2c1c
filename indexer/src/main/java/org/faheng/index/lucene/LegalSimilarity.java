package org.faheng.index.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.faheng.index.engine.Ranking;

/** 相似度: BM25 with our parameters. */
final class LegalSimilarity {
  private LegalSimilarity() {}

  static Similarity of() {
    return new BM25Similarity(Ranking.K1, Ranking.B);
  }
}
