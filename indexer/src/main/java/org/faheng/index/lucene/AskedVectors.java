package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/** 问法的向量: which vectors are those of known ways of asking, and about which entries. */
final class AskedVectors {
  private static final int[] NONE = new int[0];

  private final Map<Integer, int[]> entries = new HashMap<>();
  private final Map<Integer, int[]> numbers = new HashMap<>();

  /** The vector of that number is that of a way of asking about these entries. */
  void add(int number, int[] places) {
    entries.merge(number, places, Phrasings::joined);
    for (int entry : places) {
      numbers.merge(entry, new int[] {number}, Phrasings::joined);
    }
  }

  /** Marks the vectors that ask about an accepted entry. */
  void mark(IntPredicate accepted, FixedBitSet vectors) {
    entries.forEach(
        (number, places) -> {
          if (Arrays.stream(places).anyMatch(accepted)) {
            vectors.set(number);
          }
        });
  }

  /** The entries that a vector asks about. */
  int[] entries(int vector) {
    return entries.getOrDefault(vector, NONE);
  }

  /** The vectors that ask about an entry. */
  int[] numbers(int entry) {
    return numbers.getOrDefault(entry, NONE);
  }
}
