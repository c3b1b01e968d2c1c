package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.TokenText;
import org.faheng.index.Query;
import org.faheng.index.engine.CitedTerms;
import org.faheng.index.engine.QuestionWords;
import org.faheng.index.engine.Ranking;

/** 检索式映射: the port's queries in the cluster's language. */
final class QueryMapper {
  private final View view;

  QueryMapper(View view) {
    this.view = view;
  }

  Mapped map(Query query) {
    return switch (query) {
      case Query.Words asked -> words(view.read(asked.text()));
      case Query.Question question -> words(view.read(question.text()));
      case Query.Phrase phrase -> new Mapped(exactly(phrase.text()), terms(phrase.text()));
      case Query.Near near -> near(near);
      case Query.And and -> combined(and.parts(), true);
      case Query.Or or -> combined(or.parts(), false);
      case Query.Without without -> without(without);
      case Query.Title title -> title(title.text());
      case Query.Cites cites -> cites(cites);
      case Query.Everything all ->
          new Mapped(Dsl.exists(Field.PLACE), List.of(Dsl.constant(Dsl.exists(Field.PLACE), 0)));
    };
  }

  /** The first terms score every match; the further ones the best of the whole index only. */
  Mapped words(AskedTerms asked) {
    if (asked.isEmpty()) {
      return Mapped.nothing();
    }
    List<Object> scores = new ArrayList<>(List.of(asked.match()));
    if (!asked.refining().isEmpty()) {
      scores.add(asked.refined(view.best(asked)));
    }
    return new Mapped(asked.match(), scores);
  }

  /** The characters in a row; their pairs only narrow down where to look. */
  private static Object exactly(String text) {
    List<Gram> grams = LegalAnalyzer.unigrams(text);
    if (grams.isEmpty()) {
      return Dsl.nothing();
    }
    if (grams.size() == 1) {
      return Dsl.term(Field.UNIGRAMS, TokenText.clip(grams.getFirst().text()));
    }
    List<Object> all = new ArrayList<>(List.of(phrase(grams)));
    LegalAnalyzer.bigrams(text).stream()
        .map(gram -> TokenText.clip(gram.text()))
        .distinct()
        .limit(Ranking.MOST_TERMS)
        .forEach(pair -> all.add(Dsl.term(Field.BIGRAMS, pair)));
    return Dsl.all(all);
  }

  private static Object phrase(List<Gram> grams) {
    List<Object> clauses = new ArrayList<>();
    int next = grams.getFirst().position();
    for (Gram gram : grams) {
      if (gram.position() > next) {
        clauses.add(Map.of("span_gap", Map.of(Field.UNIGRAMS, gram.position() - next)));
      }
      clauses.add(Map.of("span_term", Map.of(Field.UNIGRAMS, TokenText.clip(gram.text()))));
      next = gram.position() + 1;
    }
    if (clauses.size() > grams.size()) {
      return Map.of("span_near", Map.of("clauses", clauses, "slop", 0, "in_order", true));
    }
    return Map.of("match_phrase", Map.of(Field.UNIGRAMS, spaced(grams)));
  }

  private static String spaced(List<Gram> grams) {
    return String.join(" ", grams.stream().map(gram -> TokenText.clip(gram.text())).toList());
  }

  private Mapped near(Query.Near near) {
    List<Object> scores = new ArrayList<>();
    List<Object> together = new ArrayList<>();
    List<Object> match = new ArrayList<>();
    for (String phrase : near.phrases()) {
      List<Gram> grams = LegalAnalyzer.unigrams(phrase);
      if (grams.isEmpty()) {
        return Mapped.nothing();
      }
      together.add(Map.of("match", Map.of("query", spaced(grams), "ordered", true, "max_gaps", 0)));
      scores.addAll(terms(phrase));
      match.add(exactly(phrase));
    }
    Map<String, Object> rule =
        Map.of("ordered", false, "max_gaps", near.distance(), "intervals", together);
    match.add(Map.of("intervals", Map.of(Field.UNIGRAMS, Map.of("all_of", rule))));
    return new Mapped(Dsl.all(match), scores);
  }

  private Mapped combined(List<Query> parts, boolean all) {
    List<Object> match = new ArrayList<>();
    List<Object> scores = new ArrayList<>();
    for (Query part : parts) {
      Mapped mapped = map(part);
      match.add(mapped.match());
      scores.addAll(mapped.scores());
    }
    if (match.isEmpty()) {
      return Mapped.nothing();
    }
    return new Mapped(all ? Dsl.all(match) : Dsl.any(match, 1), scores);
  }

  private Mapped without(Query.Without without) {
    Mapped wanted = map(without.wanted());
    Object unwanted = map(without.unwanted()).match();
    return new Mapped(Dsl.all(List.of(wanted.match(), Dsl.not(unwanted))), wanted.scores());
  }

  /** The provisions of the documents whose titles are covered, each with its title's score. */
  private Mapped title(String text) {
    float[] scores = view.titles().scores(text);
    Map<Float, List<String>> documents = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        documents
            .computeIfAbsent(scores[i], key -> new ArrayList<>())
            .add(view.catalogue().get(i).uri().value());
      }
    }
    if (documents.isEmpty()) {
      return Mapped.nothing();
    }
    List<Object> parts = new ArrayList<>();
    documents.forEach((score, uris) -> parts.add(Dsl.constant(Dsl.terms(Field.URI, uris), score)));
    Object match = Dsl.all(List.of(Dsl.any(parts, 1), Dsl.exists(Field.PLACE)));
    return new Mapped(match, parts);
  }

  private static Mapped cites(Query.Cites cites) {
    Object query = Dsl.term(Field.CITES, CitedTerms.of(cites.title(), cites.article()));
    return new Mapped(query, List.of(Dsl.constant(query, 1)));
  }

  /** The terms of words as they stand, to score what matches otherwise. */
  private List<Object> terms(String text) {
    QuestionWords words = QuestionWords.plain(text);
    AskedTerms known = AskedTerms.of(words, view.statistics(), Long.MAX_VALUE / 2);
    List<Object> terms = new ArrayList<>();
    Map<String, List<AskedTerm>> byField = new HashMap<>();
    byField.put(Field.BIGRAMS, known.of(Field.BIGRAMS));
    byField.put(Field.UNIGRAMS, known.of(Field.UNIGRAMS));
    byField.values().forEach(all -> all.forEach(term -> terms.add(term.query())));
    return terms;
  }
}
