package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * 案例计分: sums BM25 over the terms of some facts for every case, term by term; several sums that
 * weight the terms differently share one walk over the lists.
 */
final class CaseScores {
  private static final BM25Similarity BM25 = new BM25Similarity(CaseRanking.K1, CaseRanking.B);

  private final IndexSearcher searcher;
  private final CaseShelf shelf;

  CaseScores(IndexSearcher searcher, CaseShelf shelf) {
    this.searcher = searcher;
    this.shelf = shelf;
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
    float[][] sums = new float[weightings.length][shelf.size()];
    float[] limits = new float[weightings.length];
    Set<String> terms = new HashSet<>();
    for (Map<String, Float> weighting : weightings) {
      terms.addAll(weighting.keySet());
    }
    float[] weights = new float[weightings.length];
    DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    for (String term : terms) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weightings[i].getOrDefault(term, 0f);
      }
      add(new Term(Fields.CASE_PAIRS, term), weights, sums, limits, buffer);
    }
    List<Sums> all = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      all.add(new Sums(sums[i], limits[i]));
    }
    return all;
  }

  private void add(
      Term term, float[] weights, float[][] sums, float[] limits, DocAndFloatFeatureBuffer buffer)
      throws IOException {
    TermStates states = TermStates.build(searcher, term, true);
    if (states.docFreq() == 0) {
      return;
    }
    SimScorer scorer = scorer(term, states);
    float most = scorer.score(Float.MAX_VALUE, 1);
    for (int i = 0; i < weights.length; i++) {
      limits[i] += weights[i] * most;
    }
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      PostingsEnum postings = postings(term, states, leaf);
      if (postings != null) {
        add(postings, buffer, scorer, shelf.numbers(leaf), weights, sums);
      }
    }
  }

  private void add(
      PostingsEnum postings,
      DocAndFloatFeatureBuffer buffer,
      SimScorer scorer,
      int[] numbers,
      float[] weights,
      float[][] sums)
      throws IOException {
    postings.nextDoc();
    postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
    while (buffer.size > 0) {
      for (int i = 0; i < buffer.size; i++) {
        int number = numbers[buffer.docs[i]];
        if (number >= 0) {
          float score = scorer.score(buffer.features[i], shelf.get(number).length());
          for (int j = 0; j < weights.length; j++) {
            sums[j][number] += weights[j] * score;
          }
        }
      }
      postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
    }
  }

  private SimScorer scorer(Term term, TermStates states) throws IOException {
    return BM25.scorer(
        1,
        Objects.requireNonNull(searcher.collectionStatistics(term.field())),
        searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
  }

  /** What a term that occurs so often in a case adds to its sum; 0 for a term nobody knows. */
  float score(String word, int frequency, byte length) throws IOException {
    Term term = new Term(Fields.CASE_PAIRS, word);
    TermStates states = TermStates.build(searcher, term, true);
    return states.docFreq() == 0 ? 0 : scorer(term, states).score(frequency, length);
  }

  private static @Nullable PostingsEnum postings(
      Term term, TermStates states, LeafReaderContext leaf) throws IOException {
    var supplier = states.get(leaf);
    var state = supplier == null ? null : supplier.get();
    Terms terms = leaf.reader().terms(term.field());
    if (state == null || terms == null) {
      return null;
    }
    TermsEnum all = terms.iterator();
    all.seekExact(term.bytes(), state);
    return all.postings(null, PostingsEnum.FREQS);
  }
}
