package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.engine.AskedTexts;

/** 问法的条款: which entries of the index the ways of asking known to us belong to. */
final class Phrasings {
  private static final int[] NONE = new int[0];

  private final AskedTexts asked;
  private final Map<Long, int[]> entries = new HashMap<>();
  private final List<Leaf> leaves;

  Phrasings(AskedTexts asked, List<Leaf> leaves) {
    this.asked = asked;
    this.leaves = leaves;
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.keys().length; doc++) {
        if (leaf.documents()[doc] >= 0 && asked.texts().contains(leaf.keys()[doc])) {
          entries.merge(leaf.keys()[doc], new int[] {leaf.base() + doc}, Phrasings::joined);
        }
      }
    }
  }

  static int[] joined(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /**
   * 相似问法.
   *
   * @param entries numbers in the whole index, ascending
   * @param shares how much of what was asked a way of asking has, by entry
   */
  record Alike(int[] entries, double[] shares) {
    /** Nothing resembles. */
    static final Alike NONE = new Alike(new int[0], new double[0]);

    /** The share of an entry; 0 for one that is not here. */
    double share(int entry) {
      int at = Arrays.binarySearch(entries, entry);
      return at < 0 ? 0 : shares[at];
    }
  }

  private record Shared(int entry, double share) {}

  /** What resembles among the entries of accepted documents. */
  Alike alike(String question, BitSet accepted) {
    List<Shared> found =
        asked.alike(question).entrySet().stream()
            .flatMap(
                alike ->
                    Arrays.stream(entries.getOrDefault(alike.getKey(), NONE))
                        .filter(entry -> accepted.get(Leaf.document(leaves, entry)))
                        .mapToObj(entry -> new Shared(entry, alike.getValue())))
            .sorted(Comparator.comparingInt(Shared::entry))
            .toList();
    return new Alike(
        found.stream().mapToInt(Shared::entry).toArray(),
        found.stream().mapToDouble(Shared::share).toArray());
  }

  /** The vectors of the ways of asking about entries of this index. */
  AskedVectors vectors(VectorShelf shelf) {
    AskedVectors vectors = new AskedVectors();
    entries.forEach(
        (text, places) -> {
          for (long question : asked.questions(text)) {
            int number = shelf.find(question);
            if (number >= 0) {
              vectors.add(number, places);
            }
          }
        });
    return vectors;
  }
}
