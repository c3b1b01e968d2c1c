package org.faheng.index.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** 排序参数: BM25 and the weights of what a question is made of; measured with RetrievalBenchmark. */
final class Ranking {
  /** How much a repeated term counts. */
  private static final float K1 = Float.parseFloat(System.getProperty("f.k1", "2.0"));

  /** How much the length of a provision counts. */
  private static final float B = Float.parseFloat(System.getProperty("f.b", "0.9"));

  static final float UNIGRAM = Float.parseFloat(System.getProperty("f.uni", "1.0"));
  static final float BIGRAM = Float.parseFloat(System.getProperty("f.bi", "1.0"));

  static final float EMPTY = Float.parseFloat(System.getProperty("f.empty", "0"));
  static final float ACROSS = Float.parseFloat(System.getProperty("f.across", "1"));
  static final float SYNONYM = Float.parseFloat(System.getProperty("f.syn", "0"));

  /** Share of the pairs of a question that a provision must have to be a hit. */
  static final double COVERED = Double.parseDouble(System.getProperty("f.mm", "0.2"));

  /** The most terms of one kind that a question is asked with. */
  static final int MOST_TERMS = 64;

  private Ranking() {}

  static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }
}
