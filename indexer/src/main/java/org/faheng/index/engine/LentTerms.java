package org.faheng.index.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;

/**
 * 借词: the terms by which the best hits of a short question are told from other cases; asked with
 * the question they find the cases that speak of the same in other words. Only terms that two of
 * the hits share are lent (a relevance model after Lavrenko and Croft 2001, on BM25 weights).
 */
public final class LentTerms {
  private final Catalogue catalogue;
  private final CaseShelf shelf;
  private final CaseLists lists;

  public LentTerms(Catalogue catalogue, CaseShelf shelf, CaseLists lists) {
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.lists = lists;
  }

  /** The terms that these cases lend, with weights; {@code weights} says how much each counts. */
  public Map<String, Float> of(int[] best, float[] weights) throws IOException {
    List<Map<String, Integer>> lenders = new ArrayList<>();
    for (int number : best) {
      lenders.add(frequencies(number));
    }
    Map<String, Float> rarities = lists.rarities(shared(lenders));
    Map<String, Float> sums = new HashMap<>();
    for (int i = 0; i < best.length; i++) {
      add(best[i], lenders.get(i), rarities, weights[best[i]], sums);
    }
    List<Map.Entry<String, Float>> all = new ArrayList<>(sums.entrySet());
    all.sort(
        Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Float> lent = new HashMap<>();
    all.stream().limit(CaseRanking.LENT).forEach(e -> lent.put(e.getKey(), e.getValue()));
    return lent;
  }

  private Map<String, Integer> frequencies(int number) throws IOException {
    CaseShelf.Case one = shelf.get(number);
    String title = catalogue.get(one.document()).work().title();
    String text = lists.text(number);
    Map<String, Integer> frequencies = new HashMap<>();
    for (FoldedText words : CaseWords.of(title, text, one.text())) {
      for (Gram gram : LegalAnalyzer.bigrams(words.toString())) {
        frequencies.merge(gram.text(), 1, Integer::sum);
      }
    }
    return frequencies;
  }

  /** The terms that two of the lenders have. */
  private static Set<String> shared(List<Map<String, Integer>> lenders) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Map<String, Integer> lender : lenders) {
      lender.keySet().stream().filter(term -> !seen.add(term)).forEach(shared::add);
    }
    return shared;
  }

  private void add(
      int number,
      Map<String, Integer> frequencies,
      Map<String, Float> rarities,
      float weight,
      Map<String, Float> sums) {
    Map<String, Float> values = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> term : frequencies.entrySet()) {
      float rarity = rarities.getOrDefault(term.getKey(), 0f);
      if (rarity > 0) {
        float value = rarity * lists.share(term.getValue(), number);
        values.put(term.getKey(), value);
        squares += value * value;
      }
    }
    float unit = squares == 0 ? 0 : (float) (weight / Math.sqrt(squares));
    values.forEach((term, value) -> sums.merge(term, unit * value, Float::sum));
  }
}
