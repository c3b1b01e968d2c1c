package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.index.Meaning;
import org.faheng.index.VectorCoverage;
import org.faheng.index.engine.ByteVectors;
import org.faheng.index.engine.Recent;
import org.jspecify.annotations.Nullable;

/** 语义: the vectors of one state of the index: which entry means what, and what lies near. */
final class Meanings {
  private static final int[] NONE = new int[0];

  /** So many filters are remembered. */
  private static final int FILTERS = 16;

  private final VectorShelf shelf;
  private final List<Leaf> leaves;

  /** Number of the vector of each entry, -1 for none. */
  private final int[] vectors;

  /** Entries by number of their vector: those of number n stand from starts[n] to starts[n + 1]. */
  private final int[] starts;

  private final int[] entries;
  private final boolean usable;
  private final VectorCoverage coverage;
  private final Supplier<Phrasings> phrasings;
  private final Map<BitSet, FixedBitSet> allowed = Recent.of(FILTERS);
  private @Nullable AskedVectors asked;

  /**
   * @param normative tells which documents have vectors at all
   * @param phrasings the known ways of asking, which have vectors too
   */
  Meanings(
      VectorShelf shelf, List<Leaf> leaves, IntPredicate normative, Supplier<Phrasings> phrasings) {
    this.shelf = shelf;
    this.leaves = leaves;
    this.phrasings = phrasings;
    int size = leaves.stream().mapToInt(leaf -> leaf.base() + leaf.keys().length).max().orElse(0);
    this.vectors = new int[size];
    Arrays.fill(vectors, -1);
    this.starts = new int[shelf.size() + 1];
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.keys().length; doc++) {
        int number = leaf.documents()[doc] < 0 ? -1 : shelf.find(leaf.keys()[doc]);
        vectors[leaf.base() + doc] = number;
        if (number >= 0) {
          starts[number + 1]++;
        }
      }
    }
    for (int i = 0; i + 1 < starts.length; i++) {
      starts[i + 1] += starts[i];
    }
    this.entries = new int[starts[starts.length - 1]];
    int[] filled = starts.clone();
    for (int entry = 0; entry < size; entry++) {
      if (vectors[entry] >= 0) {
        entries[filled[vectors[entry]]++] = entry;
      }
    }
    this.coverage = counted(leaves, vectors, shelf, normative);
    this.usable = entries.length > coverage.provisions() / 2;
  }

  private static VectorCoverage counted(
      List<Leaf> leaves, int[] vectors, VectorShelf shelf, IntPredicate normative) {
    long provisions = 0;
    long quick = 0;
    long full = 0;
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.documents().length; doc++) {
        int document = leaf.documents()[doc];
        if (document >= 0 && normative.test(document)) {
          int number = vectors[leaf.base() + doc];
          provisions++;
          quick += number >= 0 && !shelf.isFull(number) ? 1 : 0;
          full += number >= 0 && shelf.isFull(number) ? 1 : 0;
        }
      }
    }
    return new VectorCoverage(provisions, quick, full);
  }

  VectorCoverage coverage() {
    return coverage;
  }

  /** An entry and how near it lies. */
  record Neighbour(int entry, double cosine) {}

  /** The entries nearest to one of accepted documents, nearest first, one for each text. */
  List<Neighbour> neighbours(int entry, BitSet accepted, int most) throws IOException {
    int own = vectors[entry];
    if (own < 0) {
      return List.of();
    }
    byte[] vector = shelf.vector(own);
    VectorShelf.Vectors read = shelf.vectors();
    List<Neighbour> near = new ArrayList<>();
    FixedBitSet texts = new FixedBitSet(Math.max(1, shelf.size()));
    texts.set(own);
    Meaning meaning = new Meaning(ByteVectors.unit(vector));
    for (int other : nearest(meaning, accepted, most + 1)) {
      if (vectors[other] >= 0 && !texts.getAndSet(vectors[other])) {
        double cosine = ByteVectors.cosine(vector, read.of(vectors[other]));
        near.add(new Neighbour(other, cosine));
      }
    }
    near.sort(Comparator.comparingDouble(Neighbour::cosine).reversed());
    return near.subList(0, Math.min(most, near.size()));
  }

  VectorShelf shelf() {
    return shelf;
  }

  /** Whether so many entries have a vector that it is fair to order by them. */
  boolean isUsable() {
    return usable;
  }

  private synchronized AskedVectors asked() {
    AskedVectors known = asked;
    if (known == null) {
      known = phrasings.get().vectors(shelf);
      asked = known;
    }
    return known;
  }

  /**
   * The entries nearest to a meaning among those of accepted documents, {@code most} texts; one is
   * as near as its words or as one of the known ways of asking about it.
   */
  int[] nearest(Meaning meaning, BitSet accepted, int most) throws IOException {
    BitsQuery allowed = new BitsQuery(vectorsOf(accepted));
    KnnByteVectorQuery query =
        new KnnByteVectorQuery(LuceneVectorStore.VECTOR, ByteVectors.of(meaning), most, allowed);
    FixedBitSet found = new FixedBitSet(Math.max(1, vectors.length));
    for (ScoreDoc near : shelf.searcher().search(query, most).scoreDocs) {
      for (int i = starts[near.doc]; i < starts[near.doc + 1]; i++) {
        if (accepted.get(Leaf.document(leaves, entries[i]))) {
          found.set(entries[i]);
        }
      }
      for (int entry : asked().entries(near.doc)) {
        if (accepted.get(Leaf.document(leaves, entry))) {
          found.set(entry);
        }
      }
    }
    return found.cardinality() == 0 ? new int[0] : numbers(found);
  }

  /** The vectors of entries of accepted documents; most searches accept the same ones. */
  private FixedBitSet vectorsOf(BitSet accepted) {
    FixedBitSet known = allowed.get(accepted);
    if (known != null) {
      return known;
    }
    FixedBitSet wanted = new FixedBitSet(Math.max(1, shelf.size()));
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.documents().length; doc++) {
        int document = leaf.documents()[doc];
        int number = vectors[leaf.base() + doc];
        if (number >= 0 && accepted.get(document)) {
          wanted.set(number);
        }
      }
    }
    asked().mark(entry -> accepted.get(Leaf.document(leaves, entry)), wanted);
    allowed.put((BitSet) accepted.clone(), wanted);
    return wanted;
  }

  private static int[] numbers(FixedBitSet bits) {
    int[] numbers = new int[bits.cardinality()];
    int at = 0;
    for (int bit = bits.nextSetBit(0); at < numbers.length; ) {
      numbers[at++] = bit;
      bit = bit + 1 < bits.length() ? bits.nextSetBit(bit + 1) : 0;
    }
    return numbers;
  }

  /** How near each entry is, as a cosine; entries without a vector get the mean of the others. */
  double[] cosines(@Nullable Meaning meaning, int[] wanted) throws IOException {
    return cosines(
        meaning, wanted, entry -> vectors[entry] < 0 ? NONE : new int[] {vectors[entry]});
  }

  /** The same of the nearest known way of asking about each entry. */
  double[] askedCosines(@Nullable Meaning meaning, int[] wanted) throws IOException {
    return cosines(meaning, wanted, asked()::numbers);
  }

  private double[] cosines(@Nullable Meaning meaning, int[] wanted, IntFunction<int[]> numbersOf)
      throws IOException {
    double[] cosines = new double[wanted.length];
    if (meaning == null) {
      return cosines;
    }
    byte[] question = ByteVectors.of(meaning);
    VectorShelf.Vectors read = shelf.vectors();
    for (int i = 0; i < wanted.length; i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int number : numbersOf.apply(wanted[i])) {
        best = Math.max(best, ByteVectors.cosine(question, read.of(number)));
      }
      cosines[i] = best;
    }
    return ByteVectors.meanWhereNone(cosines);
  }
}
