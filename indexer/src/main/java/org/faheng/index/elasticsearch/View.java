package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.faheng.index.DocumentSummary;
import org.faheng.index.engine.CaseShelf;
import org.faheng.index.engine.Catalogue;
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.engine.QuestionWords;
import org.faheng.index.engine.Recent;
import org.faheng.index.engine.SimilarCases;
import org.faheng.index.engine.TitleScorer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 快照: one committed state of an index and everything that is kept in memory about it. */
final class View implements AutoCloseable {
  private static final int REMEMBERED = 64;

  /** So many matches, by the first terms, are scored with the further terms too. */
  private static final int REFINED = 150;

  private static final long HALF_COMMIT_MILLIS = 5000;
  private static final long PAUSE_MILLIS = 50;

  private final LegalLanguage language;
  private volatile @Nullable Pit pit;
  private final IndexState state;
  private final Catalogue catalogue;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final TitleScorer titles;
  private final CaseShelf cases;
  private final SimilarCases similar;
  private final TermStatistics statistics;
  private final long entries;
  private final Map<String, AskedTerms> read = Recent.of(REMEMBERED);
  private final Map<AskedTerms, List<String>> best = Recent.of(REMEMBERED);
  private final Map<Object, Object> remembered = Recent.of(REMEMBERED);

  private View(
      Cluster cluster, String index, LegalLanguage language, @Nullable Pit pit, IndexState state) {
    this.language = language;
    this.pit = pit;
    this.state = state;
    List<DocumentSummary> summaries = new ArrayList<>();
    Map<String, JsonNode> shelved = new HashMap<>();
    Map<String, String> stamps = new HashMap<>();
    if (pit != null) {
      List<String> source =
          List.of(Field.STAMP, Field.META, Field.FROM, Field.TO, Field.END, Field.CASE);
      pit.scan(Dsl.exists(Field.RECORD), source, hit -> take(hit, summaries, shelved, stamps));
    }
    summaries.sort(Comparator.comparing(DocumentSummary::uri));
    this.catalogue = new Catalogue(summaries);
    for (int i = 0; i < summaries.size(); i++) {
      String uri = summaries.get(i).uri().value();
      numbers.put(uri, i);
      ids.add(Entries.ids(uri, stamps.getOrDefault(uri, "")));
    }
    this.titles = new TitleScorer(catalogue);
    this.cases = new CaseShelf(cases(shelved), catalogue);
    this.statistics = pit == null ? TermStatistics.NONE : TermStatistics.of(cluster, index);
    this.entries = pit == null ? 0 : catalogue.size() + provisions(pit);
    this.similar =
        new SimilarCases(catalogue, cases, new ClusterCaseLists(this, cases), snapshot());
  }

  private static void take(
      JsonNode hit,
      List<DocumentSummary> summaries,
      Map<String, JsonNode> shelved,
      Map<String, String> stamps) {
    JsonNode source = hit.path("_source");
    DocumentSummary summary = StoredDocuments.summary(source);
    summaries.add(summary);
    stamps.put(summary.uri().value(), source.path(Field.STAMP).asString());
    if (source.has(Field.CASE)) {
      shelved.put(summary.uri().value(), source);
    }
  }

  private List<CaseShelf.Case> cases(Map<String, JsonNode> shelved) {
    List<CaseShelf.Case> all = new ArrayList<>();
    for (int i = 0; i < catalogue.size(); i++) {
      JsonNode source = shelved.get(catalogue.get(i).uri().value());
      if (source != null) {
        var one = StoredDocuments.shelved(source);
        all.add(new CaseShelf.Case(all.size(), i, one.length(), one.text()));
      }
    }
    return all;
  }

  private static long provisions(Pit pit) {
    Map<String, Object> request =
        Map.of("size", 0, "track_total_hits", true, "query", Dsl.exists(Field.PLACE));
    return pit.search(request, "hits.total.value")
        .path("hits")
        .path("total")
        .path("value")
        .asLong();
  }

  /** The newest committed state of an index; an empty one where there is no index. */
  static View open(Cluster cluster, String index, LegalLanguage language) {
    long end = System.currentTimeMillis() + HALF_COMMIT_MILLIS;
    while (true) {
      IndexState before = IndexState.read(cluster, index);
      if (before.snapshot().isEmpty()) {
        return new View(cluster, index, language, null, before);
      }
      Pit pit = Pit.open(cluster, index);
      IndexState after = IndexState.read(cluster, index);
      boolean whole = after.snapshot().equals(before.snapshot()) && !after.committing();
      if (whole || System.currentTimeMillis() > end) {
        return new View(cluster, index, language, pit, after);
      }
      pit.close();
      Patience.sleep(PAUSE_MILLIS);
    }
  }

  boolean isEmpty() {
    return pit == null;
  }

  Pit pit() {
    Pit open = pit;
    if (open == null) {
      throw new IllegalStateException("an empty index must not be asked");
    }
    return open;
  }

  /** Asks another copy of the same state, where the one asked so far is gone. */
  void turnTo(Pit other) {
    pit = other;
  }

  IndexState state() {
    return state;
  }

  String snapshot() {
    return state.snapshot().isEmpty() ? "0" : state.snapshot();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Index in the catalogue of a document; -1 if it is none. */
  int document(String uri) {
    return numbers.getOrDefault(uri, -1);
  }

  /** Id of an entry; the cluster need not be asked for it. */
  String id(int document, int place) {
    return Entries.id(ids.get(document), place);
  }

  TitleScorer titles() {
    return titles;
  }

  CaseShelf cases() {
    return cases;
  }

  SimilarCases similar() {
    return similar;
  }

  TermStatistics statistics() {
    return statistics;
  }

  LegalLanguage language() {
    return language;
  }

  /** Number of entries, records of documents among them. */
  long entries() {
    return entries;
  }

  /** The known terms of a question. */
  AskedTerms read(String question) {
    AskedTerms known = read.get(question);
    if (known == null) {
      known = AskedTerms.of(QuestionWords.of(question, language), statistics, entries);
      read.put(question, known);
    }
    return known;
  }

  /** Ids of the best entries of the whole index by the first terms of a question. */
  List<String> best(AskedTerms asked) {
    List<String> known = best.get(asked);
    if (known == null) {
      Map<String, Object> request =
          Map.of(
              "query",
              asked.match(),
              "size",
              REFINED,
              "sort",
              List.of("_score", Field.URI, Field.PLACE),
              "stored_fields",
              Pit.NOTHING_STORED,
              "track_total_hits",
              false);
      Listed listed = new Listed(this);
      List<String> found = new ArrayList<>();
      for (JsonNode hit : pit().search(request, "hits.hits.sort").path("hits").path("hits")) {
        Listed.Scored scored = listed.take(hit, 1);
        if (scored.number() >= 0) {
          found.add(scored.entry().id());
        }
      }
      known = found;
      best.put(asked, known);
    }
    return known;
  }

  /** What was worked out for this state before, or is worked out now. */
  @SuppressWarnings("unchecked")
  <T> T remembered(Object key, Supplier<T> work) {
    Object known = remembered.get(key);
    if (known == null) {
      known = work.get();
      remembered.put(key, known);
    }
    return (T) known;
  }

  @Override
  public void close() {
    Pit open = pit;
    if (open != null) {
      open.close();
    }
  }
}
