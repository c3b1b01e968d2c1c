package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.index.Meaning;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/** 检索: answers a question of any sort from the index, and keeps a record of it. */
public final class SearchService {
  private static final int PER_WORK = 2;
  private static final int MOST_SUGGESTIONS = 5;

  /** A longer question is no title; a question up to the second length may be a piece of one. */
  private static final int LONGEST_TITLE = 40;

  private static final int SHORT_QUESTION = 10;

  /** Shorter ones are keywords. */
  private static final int SHORTEST_QUESTION = 7;

  private final LegalIndex index;
  private final WorkCatalogue.Source catalogue;
  private final ClauseLookup clauses;
  private final ArticleMaps articleMaps;
  private volatile @Nullable IndexedLaws laws;
  private final PlaceLookup places;
  private final NumberLookup numbers;
  private final QueryParser parser;
  private final SearchLog log;
  private final QuestionMeaning meanings;
  private final Respelling respelling;

  /** Answers from {@code index} by words alone and records in {@code log}. */
  public SearchService(LegalIndex index, SearchLog log) {
    this(index, log, QuestionMeaning.NONE);
  }

  /** The same with the meanings of questions. */
  public SearchService(LegalIndex index, SearchLog log, QuestionMeaning meanings) {
    this.index = index;
    this.meanings = meanings;
    this.log = log;
    this.catalogue = new WorkCatalogue.Source(index);
    this.clauses = new ClauseLookup(index, catalogue);
    this.articleMaps = new ArticleMaps(index);
    this.places = new PlaceLookup(catalogue);
    this.numbers = new NumberLookup(catalogue);
    this.parser = new QueryParser(clauses, catalogue);
    this.respelling = new Respelling(index, catalogue);
  }

  /** The works and their versions. */
  public WorkCatalogue catalogue() {
    return catalogue.get();
  }

  /** What questions mean. */
  QuestionMeaning meanings() {
    return meanings;
  }

  /** Looks up clauses by name. */
  public ClauseLookup clauses() {
    return clauses;
  }

  /** The documents at hand as a citing text sees them. */
  public IndexedLaws laws() {
    WorkCatalogue now = catalogue.get();
    IndexedLaws known = laws;
    if (known == null || !known.isOf(now)) {
      known = new IndexedLaws(index, now, articleMaps);
      laws = known;
    }
    return known;
  }

  /** Tells which article of one version became which of another. */
  public ArticleMaps articleMaps() {
    return articleMaps;
  }

  /** Tells which work or clause a name means. */
  public PlaceLookup places() {
    return places;
  }

  /** The works whose titles may be meant by what was typed so far, likeliest first. */
  public List<Work> titles(String typed, int limit) {
    WorkCatalogue works = catalogue.get();
    return works.suggester().suggest(typed, limit).stream()
        .flatMap(title -> works.titles().find(title).stream().limit(1))
        .toList();
  }

  /** Answers {@code question}; an empty one lists everything under the filter. */
  public SearchAnswer search(String question, SearchOptions options) {
    SearchAnswer answer = answer(question, options);
    return answer.withLogId(log.record(answer.question(), options, answer));
  }

  /** The same answer as {@link #search}, without a record: for replays and benchmarks. */
  public SearchAnswer answer(String given, SearchOptions options) {
    long start = System.nanoTime();
    String question = LongQuestion.telling(given);
    Understanding understanding = understand(question, options);
    SearchAnswer answer =
        switch (understanding) {
          case Understanding.ClauseName name -> clause(question, name, options);
          case Understanding.Number number ->
              documents(
                  question,
                  number,
                  numbers.find(number.number()),
                  numbers.suggest(number.number()),
                  options);
          case Understanding.Case number ->
              documents(
                  question,
                  number,
                  numbers.find(number.number()),
                  numbers.suggest(number.number()),
                  options);
          case Understanding.TitleName title -> title(question, title, options);
          case Understanding.Words words -> words(question, words, options);
        };
    return answer.took((System.nanoTime() - start) / 1e6);
  }

  /** How much matches {@code question}, with facets, without anything that names or suggests. */
  public Hits count(String question, SearchOptions options) {
    Query query =
        switch (understand(question, options)) {
          case Understanding.Words words -> ranked(words.query(), options);
          case Understanding.ClauseName name -> new Query.Words(question);
          case Understanding.TitleName title -> new Query.Words(question);
          case Understanding.Number number -> new Query.Phrase(question);
          case Understanding.Case number -> new Query.Phrase(question);
        };
    return hits(query, options.counted());
  }

  /** What {@code question} asks for; words in titles only are never taken for a name. */
  private Understanding understand(String question, SearchOptions options) {
    return options.titles() && !question.isBlank()
        ? new Understanding.Words(new Query.Title(question))
        : parser.parse(question, options.exact());
  }

  private SearchAnswer clause(
      String question, Understanding.ClauseName name, SearchOptions options) {
    ClauseAnswer clause = clauses.find(name.question(), options.filter().asOf());
    Hits hits = hits(new Query.Words(question), options);
    return SearchAnswer.of(question, name, hits, null, clause.suggestions()).withClause(clause);
  }

  private SearchAnswer documents(
      String question,
      Understanding understanding,
      List<DocumentSummary> found,
      List<String> near,
      SearchOptions options) {
    Hits hits = hits(new Query.Phrase(question), options);
    List<String> suggestions = found.isEmpty() ? near : List.of();
    return SearchAnswer.of(question, understanding, hits, null, suggestions).withDocuments(found);
  }

  private SearchAnswer title(
      String question, Understanding.TitleName title, SearchOptions options) {
    List<DocumentSummary> documents = new ArrayList<>();
    for (Work work : catalogue.get().matcher().exact(title.title())) {
      documents.addAll(catalogue.get().on(work, options.filter().asOf()));
    }
    Hits hits = hits(new Query.Words(question), options);
    return SearchAnswer.of(question, title, hits, null, List.of()).withDocuments(documents);
  }

  /**
   * A question by learned evidence, where it is ordered by relevance at all. A few words, or words
   * apart, are no question: they are looked for as they stand.
   */
  private Query ranked(Query query, SearchOptions options) {
    return query instanceof Query.Words words
            && options.sort() == SearchRequest.Sort.RELEVANCE
            && words.text().length() >= SHORTEST_QUESTION
            && words.text().strip().chars().noneMatch(Character::isWhitespace)
        ? new Query.Question(words.text(), meanings.of(words.text(), index))
        : query;
  }

  private SearchAnswer words(String question, Understanding.Words words, SearchOptions options) {
    Query query = ranked(words.query(), options);
    Hits hits = hits(query, options);
    Meaning meaning = query instanceof Query.Question asked ? asked.meaning() : null;
    List<String> suggestions = new ArrayList<>(titlesMeant(question, hits.total() == 0));
    suggestions.addAll(respelling.of(question, options.filter()));
    return SearchAnswer.of(question, words, hits, meaning, suggestions);
  }

  /** The titles that a question may be a piece of, or be meant as where it has no hits. */
  private List<String> titlesMeant(String question, boolean fruitless) {
    boolean stuck = fruitless && question.length() <= LONGEST_TITLE;
    if (!stuck && question.length() > SHORT_QUESTION) {
      return List.of();
    }
    List<String> titles =
        catalogue.get().matcher().find(question, MOST_SUGGESTIONS).stream()
            .map(match -> match.work().title())
            .toList();
    return stuck && titles.isEmpty()
        ? titles(question, MOST_SUGGESTIONS).stream().map(Work::title).toList()
        : titles;
  }

  private Hits hits(Query query, SearchOptions options) {
    if (query instanceof Query.Phrase phrase && phrase.text().isBlank()) {
      return new Hits(List.of(), 0, Map.of(), null, index.snapshot());
    }
    return index.search(
        new SearchRequest(
            query,
            options.filter(),
            options.sort(),
            options.size(),
            options.after(),
            options.grouped() ? PER_WORK : 0,
            options.facets()));
  }
}
