package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.analysis.LayQuestions;
import org.faheng.index.TextKey;

/** 问法的向量: which vectors are those of known ways of asking, and about which entries. */
final class AskedVectors {
  private static final int[] NONE = new int[0];

  private final Map<Integer, int[]> entries = new HashMap<>();
  private final Map<Integer, int[]> numbers = new HashMap<>();

  private AskedVectors() {}

  static AskedVectors of(Phrasings phrasings, VectorShelf shelf) {
    AskedVectors vectors = new AskedVectors();
    for (LayQuestions.Asked asked : phrasings.questions()) {
      int[] places = phrasings.entries(asked);
      int number = places.length == 0 ? -1 : shelf.find(TextKey.of(asked.question()));
      if (number >= 0) {
        vectors.entries.merge(number, places, AskedVectors::joined);
        for (int entry : places) {
          vectors.numbers.merge(entry, new int[] {number}, AskedVectors::joined);
        }
      }
    }
    return vectors;
  }

  private static int[] joined(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
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
