package org.faheng.corpus.judgment;

/**
 * 段首语: the words at the start of a sentence that tell what the following is: 经审理查明, 本院认为, 原告诉称.
 *
 * @param start place of the first word
 * @param end place after the verb
 * @param part what follows
 * @param voice who speaks
 * @param subject the words before the verb
 */
record Lead(int start, int end, Part part, Voice voice, String subject) {
  /** Who speaks. */
  enum Voice {
    /** The court or agency whose document it is. */
    OWN,
    /** A court below, or the same court earlier: 原审法院. */
    LOWER,
    /** A court called by its name. */
    NAMED,
    /** A party or the prosecutor. */
    PARTY
  }

  boolean is(Part wanted, Voice speaker) {
    return part == wanted && voice == speaker;
  }
}
