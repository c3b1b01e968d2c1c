package org.faheng.index.engine;

/** 类案排序参数: measured with CasesBenchmark on the development half, see decision 008. */
public final class CaseRanking {
  public static final float K1 = 2;
  public static final float B = 0.75f;

  /** Share of the nameless pairs in the score of the words; the rest is of all pairs. */
  public static final float NAMELESS = 0.25f;

  /** Share of the pairs inside content words among the nearest, the rest is of the words above. */
  public static final float CONTENT = 0.3f;

  /** A question of fewer different pairs than this is short and is read with its best hits. */
  public static final int SHORT = 60;

  /** So many of the best hits lend a short question their terms. */
  public static final int LENDERS = 5;

  /** So many terms they lend at the most. */
  public static final int LENT = 50;

  /** Share of the lent terms in the score of a short question. */
  public static final float LENDING = 0.4f;

  /**
   * So many cases, the nearest by their words, are put in order by content, cause and provisions
   * too.
   */
  public static final int REORDERED = 120;

  /** So many copies of the case at hand are looked for. */
  public static final int COPIES = 5;

  /** So many of the nearest cases vote on what the matter is about. */
  public static final int VOTERS = 10;

  /** What a case gains that has all the causes a person has set. */
  public static final double SET_CAUSE = 0.2;

  /** What a case gains that has the cause that all voters have, where a person has set one. */
  public static final double VOTED_CAUSE_BESIDE_SET = 0.1;

  /** The same where nobody has set one. */
  public static final double VOTED_CAUSE = 0.2;

  /** What a case gains that cites every provision that the voters cite. */
  public static final double PROVISIONS = 0.2;

  /** So many of the nearest cases are counted in facets. */
  public static final int FACETED = 200;

  private CaseRanking() {}
}
