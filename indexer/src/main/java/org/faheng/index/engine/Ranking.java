package org.faheng.index.engine;

/** 排序参数: BM25 and the weights of what a question is made of; measured with RetrievalBenchmark. */
public final class Ranking {
  /** Weight of a single character. */
  public static final float UNIGRAM = 1;

  /** Weight of a pair of characters. */
  public static final float BIGRAM = 1;

  /** What the weight of an empty word's characters (怎么, 吗) is multiplied by. */
  public static final float EMPTY = 0;

  /** What the weight of a pair across two words is multiplied by. */
  public static final float ACROSS = 0.5f;

  /** Weight of a pair from a legal term that an everyday word stands for. */
  public static final float SYNONYM = 0.3f;

  /** How much the most cited document gains by it, as a share of its score. */
  public static final float STANDING = 0.2f;

  /** Share of the pairs of a question that a provision must have to be a hit. */
  public static final double COVERED = 0.1;

  /** Share of all entries above which a pair of characters is frequent. */
  public static final double FREQUENT = 0.05;

  /** So many pairs that are not frequent must be left for frequent ones to be set back. */
  public static final int ENOUGH = 4;

  /** The most terms of one kind that a question is asked with. */
  public static final int MOST_TERMS = 64;

  /** What all the words of a question count in the choice of candidates. */
  public static final float ROUGH_WORDS = 16;

  /** What the document as a whole counts in that choice. */
  public static final float ROUGH_DOCUMENT = 5;

  /** What the standing of the document counts in that choice. */
  public static final float ROUGH_STANDING = 4;

  /** How soon another occurrence of a term tells little more. */
  public static final float K1 = 2;

  /** How much the length of a text counts. */
  public static final float B = 0.9f;

  private Ranking() {}
}
