package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/**
 * 案例计分: sums BM25 over the terms of some facts for every case; several sums that weight the terms
 * differently share one walk over the lists. Nearly every case has some pair of a question, and the
 * nearest are told only by all of them, so no list is passed over: what is saved is in the walk
 * (decision 008). BM25 after Robertson and Zaragoza 2009, in the form 1 - 1 / (1 + frequency /
 * length), times the rarity of the term.
 */
final class CaseScores {
  private final List<LeafReaderContext> leaves;
  private final CaseShelf shelf;
  private final long cases;

  /** By number of the case: the shorter it is, the more an occurrence tells. */
  private final float[] slopes;

  CaseScores(IndexSearcher searcher, CaseShelf shelf) throws IOException {
    this.leaves = searcher.getLeafContexts();
    this.shelf = shelf;
    CollectionStatistics all = searcher.collectionStatistics(Fields.CASE_PAIRS);
    this.cases = all == null ? 0 : all.docCount();
    this.slopes = slopes(all == null ? 1 : all.sumTotalTermFreq() / (float) all.docCount());
  }

  private float[] slopes(float average) {
    float[] found = new float[shelf.size()];
    for (int i = 0; i < found.length; i++) {
      float length = 1 - CaseRanking.B + CaseRanking.B * shelf.get(i).length() / average;
      found[i] = 1 / (CaseRanking.K1 * length);
    }
    return found;
  }

  /**
   * One way of weighting the terms.
   *
   * @param sums by number of the case
   * @param limit what no sum exceeds
   */
  record Sums(float[] sums, float limit) {}

  /** The sums for each way of weighting the terms. */
  @SafeVarargs
  final List<Sums> sums(Map<String, Float>... weightings) throws IOException {
    Set<String> terms = new HashSet<>();
    for (Map<String, Float> weighting : weightings) {
      terms.addAll(weighting.keySet());
    }
    PairLists lists = new PairLists(terms, leaves);
    float[] rarities = rarities(lists);
    List<Sums> all = new ArrayList<>();
    float[][] weights = new float[weightings.length][];
    for (int i = 0; i < weightings.length; i++) {
      weights[i] = weights(weightings[i], lists, rarities);
      float limit = 0;
      for (float weight : weights[i]) {
        limit += weight;
      }
      all.add(new Sums(new float[shelf.size()], limit));
    }
    for (LeafReaderContext leaf : leaves) {
      add(leaf, lists, weights, all);
    }
    return all;
  }

  private float[] rarities(PairLists lists) {
    float[] rarities = new float[lists.size()];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rarity(lists.frequency(i));
    }
    return rarities;
  }

  /** 0 for a term nobody knows. */
  private float rarity(int frequency) {
    return frequency == 0 ? 0 : (float) Math.log(1 + (cases - frequency + 0.5) / (frequency + 0.5));
  }

  private static float[] weights(Map<String, Float> weighting, PairLists lists, float[] rarities) {
    float[] weights = new float[lists.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = rarities[i] * weighting.getOrDefault(lists.pair(i), 0f);
    }
    return weights;
  }

  private void add(LeafReaderContext leaf, PairLists lists, float[][] weights, List<Sums> all)
      throws IOException {
    DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    int[] numbers = shelf.numbers(leaf);
    float[] shares = new float[0];
    PostingsEnum postings = null;
    for (int i = 0; i < lists.size(); i++) {
      PostingsEnum list = lists.in(leaf, i, postings);
      if (list == null) {
        continue;
      }
      postings = list;
      postings.nextDoc();
      postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
      while (buffer.size > 0) {
        shares = shares(buffer, numbers, shares);
        for (int j = 0; j < weights.length; j++) {
          add(buffer, shares, weights[j][i], all.get(j).sums());
        }
        postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
      }
    }
  }

  /**
   * For each entry of the buffer how near its case comes to the full weight of the term; the
   * entries are changed to numbers of cases, the deleted left out.
   */
  private float[] shares(DocAndFloatFeatureBuffer buffer, int[] numbers, float[] used) {
    float[] shares = used.length < buffer.size ? new float[buffer.size] : used;
    int live = 0;
    for (int i = 0; i < buffer.size; i++) {
      int number = numbers[buffer.docs[i]];
      if (number >= 0) {
        buffer.docs[live] = number;
        shares[live++] = share(buffer.features[i], number);
      }
    }
    buffer.size = live;
    return shares;
  }

  /** How near a case comes to the full weight of a term that occurs so often in it, 0 to 1. */
  float share(float frequency, int number) {
    return 1 - 1 / (1 + frequency * slopes[number]);
  }

  private static void add(
      DocAndFloatFeatureBuffer buffer, float[] shares, float weight, float[] sums) {
    if (weight == 0) {
      return;
    }
    int[] numbers = buffer.docs;
    for (int i = 0; i < buffer.size; i++) {
      sums[numbers[i]] += weight * shares[i];
    }
  }

  /** How much each term tells, the fewer cases have it the more; 0 for one nobody knows. */
  Map<String, Float> rarities(Set<String> terms) throws IOException {
    PairLists lists = new PairLists(terms, leaves);
    Map<String, Float> rarities = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      rarities.put(lists.pair(i), rarity(lists.frequency(i)));
    }
    return rarities;
  }
}
