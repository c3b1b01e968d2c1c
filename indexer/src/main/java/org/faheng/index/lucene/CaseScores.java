package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
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
import org.faheng.index.engine.CaseLists;
import org.faheng.index.engine.CaseWeights;

/**
 * 案例计分: sums BM25 over the terms of some facts for every case; several sums that weight the terms
 * differently share one walk over the lists. Nearly every case has some pair of a question, and the
 * nearest are told only by all of them, so no list is passed over: what is saved is in the walk
 * (decision 008).
 */
final class CaseScores implements CaseLists {
  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;
  private final CaseEntries entries;
  private final CaseWeights weights;

  CaseScores(IndexSearcher searcher, CaseEntries entries) throws IOException {
    this.searcher = searcher;
    this.leaves = searcher.getLeafContexts();
    this.entries = entries;
    CollectionStatistics all = searcher.collectionStatistics(Fields.CASE_PAIRS);
    this.weights =
        all == null
            ? new CaseWeights(entries.shelf(), 0, 1)
            : new CaseWeights(
                entries.shelf(), all.docCount(), all.sumTotalTermFreq() / (float) all.docCount());
  }

  /** The sums of every case, accepted or not: they serve every filter. */
  @Override
  public List<Sums> sums(BitSet accepted, List<Map<String, Float>> weightings) throws IOException {
    Set<String> terms = new HashSet<>();
    for (Map<String, Float> weighting : weightings) {
      terms.addAll(weighting.keySet());
    }
    PairLists lists = new PairLists(terms, leaves);
    float[] rarities = rarities(lists);
    List<Sums> all = new ArrayList<>();
    float[][] weights = new float[weightings.size()][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weights(weightings.get(i), lists, rarities);
      float limit = 0;
      for (float weight : weights[i]) {
        limit += weight;
      }
      all.add(new Sums(new float[entries.shelf().size()], limit));
    }
    for (LeafReaderContext leaf : leaves) {
      add(leaf, lists, weights, all);
    }
    return all;
  }

  @Override
  public boolean areOfAcceptedOnly() {
    return false;
  }

  private float[] rarities(PairLists lists) {
    float[] rarities = new float[lists.size()];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = weights.rarity(lists.frequency(i));
    }
    return rarities;
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
    int[] numbers = entries.numbers(leaf);
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

  @Override
  public float share(float frequency, int number) {
    return weights.share(frequency, number);
  }

  @Override
  public String text(int number) throws IOException {
    return Entry.text(searcher, entries.shelf().get(number).entry());
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

  @Override
  public Map<String, Float> rarities(Set<String> terms) throws IOException {
    PairLists lists = new PairLists(terms, leaves);
    Map<String, Float> rarities = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      rarities.put(lists.pair(i), weights.rarity(lists.frequency(i)));
    }
    return rarities;
  }
}
