package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 各句: the passages of all articles of one version, each with the article that it stands in and the
 * part of its words that is not yet accounted for by the other version.
 */
final class Passages {
  private final List<Grams> whole = new ArrayList<>();
  private final List<Grams> rest;
  private final List<Integer> owners = new ArrayList<>();

  /**
   * @param articles the words of each article
   */
  Passages(List<String> articles, GramWeights weights) {
    for (int article = 0; article < articles.size(); article++) {
      for (String passage : Wording.passages(articles.get(article))) {
        whole.add(weights.of(passage));
        owners.add(article);
      }
    }
    rest = new ArrayList<>(whole);
  }

  int size() {
    return whole.size();
  }

  /** The article that a passage stands in. */
  int owner(int passage) {
    return owners.get(passage);
  }

  int[] owners() {
    return owners.stream().mapToInt(Integer::intValue).toArray();
  }

  /** All words of each passage. */
  List<Grams> whole() {
    return Collections.unmodifiableList(whole);
  }

  /** The words of each passage that are not accounted for. */
  List<Grams> rest() {
    return Collections.unmodifiableList(rest);
  }

  /** Takes the words that {@code origin} accounts for out of the rest of a passage. */
  void explain(int passage, Grams origin, GramWeights weights) {
    rest.set(passage, rest.get(passage).minus(origin, weights));
  }
}
