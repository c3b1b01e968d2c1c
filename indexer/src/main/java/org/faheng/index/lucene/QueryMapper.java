package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.index.engine.CitedTerms;
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.engine.Ranking;

/** 检索式映射: the port's queries in the engine's terms. */
final class QueryMapper {
  private final WordsMapper words;
  private final Function<String, Query> titles;

  /**
   * @param titles gives the query for words in titles
   */
  QueryMapper(
      IndexSearcher searcher,
      List<Leaf> leaves,
      LegalLanguage language,
      Function<String, Query> titles) {
    this.words = new WordsMapper(searcher, leaves, language);
    this.titles = titles;
  }

  Mapped map(org.faheng.index.Query query) throws IOException {
    return switch (query) {
      case org.faheng.index.Query.Words asked -> words.map(asked.text());
      case org.faheng.index.Query.Question question -> words.map(question.text());
      case org.faheng.index.Query.Phrase phrase -> phrase(phrase.text());
      case org.faheng.index.Query.Near near -> near(near);
      case org.faheng.index.Query.And and -> combined(and.parts(), Occur.FILTER);
      case org.faheng.index.Query.Or or -> combined(or.parts(), Occur.SHOULD);
      case org.faheng.index.Query.Without without -> without(without);
      case org.faheng.index.Query.Title title -> title(title.text());
      case org.faheng.index.Query.Cites cites -> cites(cites);
      case org.faheng.index.Query.Everything all -> everything();
    };
  }

  private Mapped phrase(String text) throws IOException {
    return new Mapped(exactly(text), words.terms(text));
  }

  /** The characters in a row; their pairs only narrow down where to look. */
  private static Query exactly(String text) {
    List<Gram> grams = LegalAnalyzer.unigrams(text);
    if (grams.isEmpty()) {
      return new MatchNoDocsQuery("no characters");
    }
    if (grams.size() == 1) {
      return new TermQuery(new Term(Fields.UNIGRAMS, grams.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Gram gram : grams) {
      phrase.add(new Term(Fields.UNIGRAMS, gram.text()), gram.position());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(phrase.build(), Occur.FILTER);
    LegalAnalyzer.bigrams(text).stream()
        .map(Gram::text)
        .distinct()
        .limit(Ranking.MOST_TERMS)
        .forEach(pair -> all.add(new TermQuery(new Term(Fields.BIGRAMS, pair)), Occur.FILTER));
    return all.build();
  }

  private Mapped near(org.faheng.index.Query.Near near) throws IOException {
    List<Query> scores = new ArrayList<>();
    List<IntervalsSource> sources = new ArrayList<>();
    BooleanQuery.Builder match = new BooleanQuery.Builder();
    for (String phrase : near.phrases()) {
      IntervalsSource[] terms =
          LegalAnalyzer.unigrams(phrase).stream()
              .map(gram -> Intervals.term(gram.text()))
              .toArray(IntervalsSource[]::new);
      if (terms.length == 0) {
        return nothing();
      }
      sources.add(Intervals.phrase(terms));
      scores.addAll(words.terms(phrase));
      match.add(exactly(phrase), Occur.FILTER);
    }
    IntervalsSource together = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
    match.add(
        new IntervalQuery(Fields.UNIGRAMS, Intervals.maxgaps(near.distance(), together)),
        Occur.FILTER);
    return new Mapped(match.build(), scores);
  }

  private Mapped combined(List<org.faheng.index.Query> parts, Occur occur) throws IOException {
    BooleanQuery.Builder match = new BooleanQuery.Builder();
    List<Query> scores = new ArrayList<>();
    for (org.faheng.index.Query part : parts) {
      Mapped mapped = map(part);
      match.add(mapped.match(), occur);
      scores.addAll(mapped.scores());
    }
    return new Mapped(match.build(), scores);
  }

  private Mapped without(org.faheng.index.Query.Without without) throws IOException {
    Mapped wanted = map(without.wanted());
    Query match =
        new BooleanQuery.Builder()
            .add(wanted.match(), Occur.FILTER)
            .add(map(without.unwanted()).match(), Occur.MUST_NOT)
            .build();
    return new Mapped(match, wanted.scores());
  }

  private Mapped title(String text) {
    Query query = titles.apply(text);
    return new Mapped(query, List.of(query));
  }

  private static Mapped cites(org.faheng.index.Query.Cites cites) {
    String term = CitedTerms.of(cites.title(), cites.article());
    Query query = new ConstantScoreQuery(new TermQuery(new Term(Fields.CITES, term)));
    return new Mapped(query, List.of(query));
  }

  private static Mapped everything() {
    Query all = new ConstantScoreQuery(new FieldExistsQuery(Fields.PLACE));
    return new Mapped(all, List.of(new BoostQuery(all, 0)));
  }

  static Mapped nothing() {
    return new Mapped(new MatchNoDocsQuery("no characters"), List.of());
  }
}
