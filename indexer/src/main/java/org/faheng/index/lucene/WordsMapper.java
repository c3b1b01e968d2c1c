package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.Question;
import org.faheng.analysis.Word;
import org.jspecify.annotations.Nullable;

/** 问句映射: a question in plain words as weighted terms. */
final class WordsMapper {
  private final IndexSearcher searcher;
  private final List<Leaf> leaves;
  private final LegalLanguage language;

  WordsMapper(IndexSearcher searcher, List<Leaf> leaves, LegalLanguage language) {
    this.searcher = searcher;
    this.leaves = leaves;
    this.language = language;
  }

  /** A term of the question that the index knows. */
  private record Known(Term term, TermStates states, int frequency, float weight) {
    TermSumQuery.Part part(IndexSearcher searcher) throws IOException {
      SimScorer scorer =
          searcher
              .getSimilarity()
              .scorer(
                  weight,
                  Objects.requireNonNull(searcher.collectionStatistics(term.field())),
                  searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
      return new TermSumQuery.Part(term, states, scorer);
    }

    Query query() {
      return new BoostQuery(new TermQuery(term, states), weight);
    }
  }

  Mapped map(String text) throws IOException {
    Asked asked = read(text);
    if (asked == null) {
      return QueryMapper.nothing();
    }
    Query sum = asked.sum(leaves);
    return new Mapped(sum, List.of(sum));
  }

  /** The terms of a question in groups; null if the index knows none of them. */
  @Nullable Asked read(String text) throws IOException {
    String folded = FoldedText.fold(text);
    Weights weights = weigh(folded);
    Map<String, Float> pairs = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.bigrams(folded)) {
      add(pairs, gram, Ranking.BIGRAM * weights.ofPair(gram));
    }
    Map<String, Float> singles = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.unigrams(folded)) {
      add(singles, gram, Ranking.UNIGRAM * weights.ofSingle(gram));
    }
    List<Known> knownPairs = known(Fields.BIGRAMS, pairs);
    List<Known> knownSingles = known(Fields.UNIGRAMS, singles);
    if (knownPairs.isEmpty() && knownSingles.isEmpty()) {
      return null;
    }
    List<Known> deciding = knownPairs.isEmpty() ? knownSingles : rare(knownPairs);
    List<Known> refining = new ArrayList<>(knownPairs.isEmpty() ? List.of() : knownSingles);
    knownPairs.stream().filter(pair -> !deciding.contains(pair)).forEach(refining::add);
    List<Known> legal = known(Fields.BIGRAMS, synonyms(folded, pairs));
    return new Asked(parts(deciding), parts(legal), parts(refining));
  }

  /**
   * The pairs that decide what matches: without those that stand nearly everywhere, if enough
   * others are left. The frequent ones make most of the work and tell least, so they only refine.
   */
  private List<Known> rare(List<Known> pairs) {
    long frequent = (long) (Ranking.FREQUENT * searcher.getIndexReader().maxDoc());
    List<Known> rare = pairs.stream().filter(pair -> pair.frequency <= frequent).toList();
    return rare.size() < Ranking.ENOUGH ? pairs : rare;
  }

  private List<TermSumQuery.Part> parts(List<Known> terms) throws IOException {
    List<TermSumQuery.Part> parts = new ArrayList<>(terms.size());
    for (Known known : terms) {
      parts.add(known.part(searcher));
    }
    return parts;
  }

  private Weights weigh(String folded) {
    boolean[] inside = new boolean[folded.length() + 1];
    for (Word word : language.analyzer().words(folded)) {
      Arrays.fill(inside, word.start() + 1, word.end(), true);
    }
    return new Weights(Question.emptyCharacters(folded), inside);
  }

  /** How much each place of a question counts. */
  private record Weights(boolean[] empty, boolean[] inside) {
    float ofSingle(Gram gram) {
      return empty[gram.start()] ? Ranking.EMPTY : 1;
    }

    float ofPair(Gram gram) {
      float weight = 1;
      for (int i = gram.start(); i < gram.end(); i++) {
        weight = empty[i] ? Ranking.EMPTY : weight;
      }
      return inside[gram.start() + 1] ? weight : weight * Ranking.ACROSS;
    }
  }

  private Map<String, Float> synonyms(String folded, Map<String, Float> asked) {
    Map<String, Float> pairs = new LinkedHashMap<>();
    for (String legal : language.synonyms().expand(folded)) {
      for (Gram gram : LegalAnalyzer.bigrams(legal)) {
        if (!asked.containsKey(gram.text())) {
          pairs.put(gram.text(), Ranking.SYNONYM);
        }
      }
    }
    return pairs;
  }

  private static void add(Map<String, Float> terms, Gram gram, float weight) {
    if (weight > 0) {
      terms.merge(gram.text(), weight, Float::sum);
    }
  }

  /** The terms of some words, to score what matches otherwise. */
  List<Query> terms(String text) throws IOException {
    Map<String, Float> pairs = new LinkedHashMap<>();
    LegalAnalyzer.bigrams(text).forEach(gram -> add(pairs, gram, 1));
    Map<String, Float> singles = new LinkedHashMap<>();
    LegalAnalyzer.unigrams(text).forEach(gram -> add(singles, gram, 1));
    List<Known> terms = new ArrayList<>(known(Fields.BIGRAMS, pairs));
    terms.addAll(known(Fields.UNIGRAMS, singles));
    return terms.stream().map(Known::query).toList();
  }

  /** The terms that the index has, the rarest of them if there are too many. */
  private List<Known> known(String field, Map<String, Float> weights) throws IOException {
    List<Known> known = new ArrayList<>();
    for (Map.Entry<String, Float> entry : weights.entrySet()) {
      Term term = new Term(field, entry.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        known.add(new Known(term, states, states.docFreq(), entry.getValue()));
      }
    }
    if (known.size() > Ranking.MOST_TERMS) {
      known.sort((a, b) -> Integer.compare(a.frequency, b.frequency));
      return known.subList(0, Ranking.MOST_TERMS);
    }
    return known;
  }
}
