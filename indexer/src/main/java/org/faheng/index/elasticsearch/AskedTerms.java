package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.TokenText;
import org.faheng.index.engine.Bm25;
import org.faheng.index.engine.QuestionWords;

/**
 * 问句: the terms of a question that the index knows.
 *
 * @param deciding terms that decide what matches
 * @param legal terms from the legal words behind everyday ones
 * @param refining terms that stand nearly everywhere and only refine the order
 */
record AskedTerms(List<AskedTerm> deciding, List<AskedTerm> legal, List<AskedTerm> refining) {

  /**
   * The known terms of a question in groups.
   *
   * @param entries how many entries the index has
   */
  static AskedTerms of(QuestionWords words, TermStatistics statistics, long entries) {
    Set<String> pairs = new LinkedHashSet<>(words.pairs().keySet());
    pairs.addAll(words.legal().keySet());
    Map<String, TermStatistics.OfField> figures =
        statistics.of(Map.of(Field.BIGRAMS, pairs, Field.UNIGRAMS, words.singles().keySet()));
    List<AskedTerm> knownPairs = known(Field.BIGRAMS, words.pairs(), figures);
    List<AskedTerm> knownSingles = known(Field.UNIGRAMS, words.singles(), figures);
    List<AskedTerm> deciding =
        knownPairs.isEmpty()
            ? knownSingles
            : QuestionWords.deciding(knownPairs, AskedTerm::frequency, entries);
    List<AskedTerm> refining = new ArrayList<>(knownPairs.isEmpty() ? List.of() : knownSingles);
    knownPairs.stream().filter(pair -> !deciding.contains(pair)).forEach(refining::add);
    return new AskedTerms(deciding, known(Field.BIGRAMS, words.legal(), figures), refining);
  }

  private static List<AskedTerm> known(
      String field, Map<String, Float> weights, Map<String, TermStatistics.OfField> figures) {
    TermStatistics.OfField of = figures.getOrDefault(field, new TermStatistics.OfField());
    List<AskedTerm> known = new ArrayList<>();
    weights.forEach(
        (written, weight) -> {
          String term = TokenText.clip(written);
          int frequency = of.frequency(term);
          if (frequency > 0) {
            Bm25 scorer = new Bm25(weight, of.entries(), frequency, of.length());
            known.add(new AskedTerm(field, term, frequency, weight, scorer));
          }
        });
    return QuestionWords.rarest(known, AskedTerm::frequency);
  }

  boolean isEmpty() {
    return deciding.isEmpty();
  }

  /** What matches, with the sum of the first terms. */
  Object match() {
    List<Object> first = new ArrayList<>();
    deciding.forEach(term -> first.add(term.query()));
    legal.forEach(term -> first.add(term.query()));
    return Dsl.any(first, QuestionWords.least(deciding.size()));
  }

  /** What some entries gain by the further terms. */
  Object refined(List<String> ids) {
    List<Object> further = refining.stream().<Object>map(AskedTerm::query).toList();
    return Dsl.scored(Map.of("ids", Map.of("values", ids)), further);
  }

  /** What a text full of every deciding term would get. */
  float most() {
    float most = 0;
    for (AskedTerm term : deciding) {
      most += term.most();
    }
    return most;
  }

  /** The terms of that field that people asked for, legal terms left out. */
  List<AskedTerm> of(String field) {
    List<AskedTerm> terms = new ArrayList<>(deciding);
    terms.addAll(refining);
    return terms.stream().filter(term -> term.field().equals(field)).toList();
  }
}
