package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.engine.QuestionWords;
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
    return new Mapped(asked.sum(), List.of(asked.sum()), asked);
  }

  /** The terms of a question in groups; null if the index knows none of them. */
  private @Nullable Asked read(String text) throws IOException {
    QuestionWords words = QuestionWords.of(text, language);
    List<Known> knownPairs = known(Fields.BIGRAMS, words.pairs());
    List<Known> knownSingles = known(Fields.UNIGRAMS, words.singles());
    if (knownPairs.isEmpty() && knownSingles.isEmpty()) {
      return null;
    }
    List<Known> deciding = knownPairs.isEmpty() ? knownSingles : rare(knownPairs);
    List<Known> refining = new ArrayList<>(knownPairs.isEmpty() ? List.of() : knownSingles);
    knownPairs.stream().filter(pair -> !deciding.contains(pair)).forEach(refining::add);
    List<Known> legal = known(Fields.BIGRAMS, words.legal());
    return Asked.of(parts(deciding), parts(legal), parts(refining), leaves);
  }

  private List<Known> rare(List<Known> pairs) {
    return QuestionWords.deciding(pairs, Known::frequency, searcher.getIndexReader().maxDoc());
  }

  private List<TermSumQuery.Part> parts(List<Known> terms) throws IOException {
    List<TermSumQuery.Part> parts = new ArrayList<>(terms.size());
    for (Known known : terms) {
      parts.add(known.part(searcher));
    }
    return parts;
  }

  /** The terms of some words, to score what matches otherwise. */
  List<Query> terms(String text) throws IOException {
    QuestionWords words = QuestionWords.plain(text);
    List<Known> terms = new ArrayList<>(known(Fields.BIGRAMS, words.pairs()));
    terms.addAll(known(Fields.UNIGRAMS, words.singles()));
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
    return QuestionWords.rarest(known, Known::frequency);
  }
}
