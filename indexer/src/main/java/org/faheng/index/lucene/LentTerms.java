package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;

/**
 * 借词: the terms by which the best hits of a short question are told from other cases; asked with
 * the question they find the cases that speak of the same in other words. Only terms that two of
 * the hits share are lent (a relevance model after Lavrenko and Croft 2001, on BM25 weights).
 */
final class LentTerms {
  private final IndexSearcher searcher;
  private final Catalogue catalogue;
  private final CaseShelf shelf;
  private final CaseScores scores;

  LentTerms(IndexSearcher searcher, Catalogue catalogue, CaseShelf shelf, CaseScores scores) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.scores = scores;
  }

  /** The terms that these cases lend, with weights; {@code weights} says how much each counts. */
  Map<String, Float> of(int[] best, float[] weights) throws IOException {
    List<Map<String, Integer>> lenders = new ArrayList<>();
    for (int number : best) {
      lenders.add(frequencies(shelf.get(number)));
    }
    Map<String, Float> sums = new HashMap<>();
    for (int i = 0; i < best.length; i++) {
      add(shelf.get(best[i]), shared(lenders, i), weights[best[i]], sums);
    }
    List<Map.Entry<String, Float>> all = new ArrayList<>(sums.entrySet());
    all.sort(
        Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Float> lent = new HashMap<>();
    all.stream().limit(CaseRanking.LENT).forEach(e -> lent.put(e.getKey(), e.getValue()));
    return lent;
  }

  private Map<String, Integer> frequencies(CaseShelf.Case one) throws IOException {
    String title = catalogue.get(one.document()).work().title();
    String text = Entry.text(searcher, one.entry());
    Map<String, Integer> frequencies = new HashMap<>();
    for (FoldedText words : CaseWords.of(title, text, one.text())) {
      for (Gram gram : LegalAnalyzer.bigrams(words.toString())) {
        frequencies.merge(gram.text(), 1, Integer::sum);
      }
    }
    return frequencies;
  }

  private static Map<String, Integer> shared(List<Map<String, Integer>> lenders, int which) {
    Map<String, Integer> shared = new HashMap<>();
    lenders
        .get(which)
        .forEach(
            (term, count) -> {
              if (lenders.stream().filter(other -> other.containsKey(term)).count() > 1) {
                shared.put(term, count);
              }
            });
    return shared;
  }

  private void add(
      CaseShelf.Case one, Map<String, Integer> terms, float weight, Map<String, Float> sums)
      throws IOException {
    Map<String, Float> values = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> term : terms.entrySet()) {
      float value = scores.score(term.getKey(), term.getValue(), one.length());
      values.put(term.getKey(), value);
      squares += value * value;
    }
    float unit = squares == 0 ? 0 : (float) (weight / Math.sqrt(squares));
    values.forEach((term, value) -> sums.merge(term, unit * value, Float::sum));
  }
}
