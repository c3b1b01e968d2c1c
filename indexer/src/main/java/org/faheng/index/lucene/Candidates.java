package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/**
 * 候选: the matches whose evidence is gathered.
 *
 * @param entries numbers in the whole index, ascending
 */
record Candidates(int[] entries) {
  private static final int MOST = 400;

  /**
   * The best matches by a rough score.
   *
   * @param words sums of terms by segment and document, as a share of the most there can be
   * @param documents what each document as a whole adds
   */
  static Candidates of(List<Leaf> leaves, float[][] words, Matches matches, float[] documents) {
    LongHeap heap = new LongHeap(MOST);
    for (int ord = 0; ord < leaves.size(); ord++) {
      FixedBitSet bits = matches.bits()[ord];
      if (bits != null) {
        offer(leaves.get(ord), bits, words[ord], documents, heap);
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
      Leaf leaf, FixedBitSet bits, float[] words, float[] documents, LongHeap heap) {
    int doc = bits.nextSetBit(0);
    while (doc < leaf.documents().length) {
      float score = words[doc] + documents[leaf.documents()[doc]];
      int entry = leaf.base() + doc;
      // scores are positive, so their bits order like themselves; of equals the first one stays
      heap.insertWithOverflow(
          ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - entry));
      doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    }
  }

  /** The same and some entries more, given in order. */
  Candidates and(int[] more) {
    int[] all =
        IntStream.concat(Arrays.stream(entries), Arrays.stream(more)).sorted().distinct().toArray();
    return new Candidates(all);
  }

  int size() {
    return entries.length;
  }

  /** Index of {@code entry} among the candidates; negative if it is none. */
  int find(int entry) {
    return Arrays.binarySearch(entries, entry);
  }
}
