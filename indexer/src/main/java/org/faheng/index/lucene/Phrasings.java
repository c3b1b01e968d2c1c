package org.faheng.index.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.LayQuestions;

/** 问法的条款: which entries of the index the ways of asking known to us belong to. */
final class Phrasings {
  /** So many articles whose questions resemble most are looked at. */
  private static final int MOST = 100;

  private static final int[] NONE = new int[0];

  private final LayQuestions questions;
  private final Map<Long, int[]> entries = new HashMap<>();
  private final List<Leaf> leaves;

  Phrasings(LayQuestions questions, List<Leaf> leaves) {
    this.questions = questions;
    this.leaves = leaves;
    Set<Long> texts = new HashSet<>();
    questions.rows().forEach(row -> texts.add(row.text()));
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.keys().length; doc++) {
        if (leaf.documents()[doc] >= 0 && texts.contains(leaf.keys()[doc])) {
          entries.merge(leaf.keys()[doc], new int[] {leaf.base() + doc}, Phrasings::joined);
        }
      }
    }
  }

  /** Every known way of asking. */
  List<LayQuestions.Asked> questions() {
    return questions.rows();
  }

  /** The entries with the words that a way of asking belongs to; none where they are not here. */
  int[] entries(LayQuestions.Asked asked) {
    return entries.getOrDefault(asked.text(), NONE);
  }

  private static int[] joined(int[] first, int[] second) {
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
        questions.alike(question, MOST).stream()
            .flatMap(
                alike ->
                    Arrays.stream(entries(alike.asked()))
                        .filter(entry -> accepted.get(Leaf.document(leaves, entry)))
                        .mapToObj(entry -> new Shared(entry, alike.share())))
            .sorted(Comparator.comparingInt(Shared::entry))
            .toList();
    return new Alike(
        found.stream().mapToInt(Shared::entry).toArray(),
        found.stream().mapToDouble(Shared::share).toArray());
  }
}
