package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/**
 * 候选: the matches whose evidence is gathered.
 *
 * @param entries numbers in the whole index, ascending
 */
record Candidates(int[] entries) {
  private static final int MOST = 400;

  /** The matches with the highest sums, the standing of their documents counted in. */
  static Candidates of(List<Leaf> leaves, float[][] sums, Matches matches, Standing standing) {
    LongHeap heap = new LongHeap(MOST);
    for (int ord = 0; ord < leaves.size(); ord++) {
      FixedBitSet bits = matches.bits()[ord];
      if (bits != null) {
        offer(leaves.get(ord), bits, sums[ord], standing, heap);
      }
    }
    int[] entries = new int[heap.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Integer.MAX_VALUE - (int) heap.pop();
    }
    Arrays.sort(entries);
    return new Candidates(entries);
  }

  private static void offer(
      Leaf leaf, FixedBitSet bits, float[] sums, Standing standing, LongHeap heap) {
    int doc = bits.nextSetBit(0);
    while (doc < leaf.documents().length) {
      float score = sums[doc] * standing.of(leaf.documents()[doc]);
      int entry = leaf.base() + doc;
      // scores are positive, so their bits order like themselves; of equals the first one stays
      heap.insertWithOverflow(
          ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - entry));
      doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    }
  }

  int size() {
    return entries.length;
  }

  /** Index of {@code entry} among the candidates; negative if it is none. */
  int find(int entry) {
    return Arrays.binarySearch(entries, entry);
  }
}
