package org.faheng.corpus.lifecycle;

/**
 * 比较段: so many units of the older text stand against so many of the newer one, unchanged or not.
 *
 * @param same whether they are the same; the lengths are equal then
 * @param olderLength number of units of the older text
 * @param newerLength number of units of the newer text
 */
record DiffRun(boolean same, int olderLength, int newerLength) {

  /** This run and the next of its kind as one. */
  DiffRun plus(DiffRun next) {
    return new DiffRun(same, olderLength + next.olderLength, newerLength + next.newerLength);
  }
}
