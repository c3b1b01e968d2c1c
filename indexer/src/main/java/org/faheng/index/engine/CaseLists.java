package org.faheng.index.engine;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 案例词表: how an engine weighs the words of cases. */
public interface CaseLists {

  /**
   * One way of weighting the terms.
   *
   * @param sums by number of the case
   * @param limit what no sum exceeds
   */
  record Sums(float[] sums, float limit) {}

  /**
   * BM25 over terms with weights, for each of some ways of weighting. An engine may leave cases at
   * 0 that are not accepted, or that are far from the best by every way.
   */
  List<Sums> sums(BitSet accepted, List<Map<String, Float>> weightings) throws IOException;

  /** Whether {@link #sums} hold for the accepted cases only. */
  boolean areOfAcceptedOnly();

  /** How much each term tells, the fewer cases have it the more; 0 for one nobody knows. */
  Map<String, Float> rarities(Set<String> terms) throws IOException;

  /** How near a case comes to the full weight of a term that occurs so often in it, 0 to 1. */
  float share(float frequency, int number);

  /** The whole text of a case. */
  String text(int number) throws IOException;
}
