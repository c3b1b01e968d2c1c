package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.Question;

/** 问句映射: a question in plain words as weighted terms. */
final class WordsMapper {
  private final IndexSearcher searcher;
  private final LegalLanguage language;

  WordsMapper(IndexSearcher searcher, LegalLanguage language) {
    this.searcher = searcher;
    this.language = language;
  }

  /** A term of the question that the index knows. */
  private record Known(Term term, TermStates states, int frequency, float weight) {
    Query query() {
      return new BoostQuery(new TermQuery(term, states), weight);
    }
  }

  Mapped map(String text) throws IOException {
    String content = Question.content(text);
    List<Known> pairs = known(Fields.BIGRAMS, LegalAnalyzer.bigrams(content), Ranking.BIGRAM);
    List<Known> singles = known(Fields.UNIGRAMS, LegalAnalyzer.unigrams(content), Ranking.UNIGRAM);
    List<Query> scores = new ArrayList<>();
    pairs.forEach(known -> scores.add(known.query()));
    singles.forEach(known -> scores.add(known.query()));
    if (pairs.isEmpty() && singles.isEmpty()) {
      return QueryMapper.nothing();
    }
    return new Mapped(match(pairs.isEmpty() ? singles : pairs), scores);
  }

  private static Query match(List<Known> terms) {
    BooleanQuery.Builder match = new BooleanQuery.Builder();
    terms.forEach(known -> match.add(new TermQuery(known.term, known.states), Occur.SHOULD));
    int least = (int) Math.max(1, Math.round(Ranking.COVERED * terms.size()));
    return match.setMinimumNumberShouldMatch(least).build();
  }

  /** The terms of some words, to score what matches otherwise. */
  List<Query> terms(String text) throws IOException {
    List<Known> terms = new ArrayList<>(known(Fields.BIGRAMS, LegalAnalyzer.bigrams(text), 1));
    terms.addAll(known(Fields.UNIGRAMS, LegalAnalyzer.unigrams(text), 1));
    return terms.stream().map(Known::query).toList();
  }

  /** The terms that the index has, the rarest of them if there are too many. */
  private List<Known> known(String field, List<Gram> grams, float weight) throws IOException {
    Map<String, Float> weights = new LinkedHashMap<>();
    grams.forEach(gram -> weights.merge(gram.text(), weight, Float::sum));
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
