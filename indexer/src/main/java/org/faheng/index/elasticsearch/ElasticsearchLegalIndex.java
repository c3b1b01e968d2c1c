package org.faheng.index.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseQuery;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Evidence;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.TextKey;
import org.faheng.index.engine.LegalLanguage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Elasticsearch 索引: reads an index of a cluster that other processes may be writing. Where a node
 * is lost that held the state in use, another copy is asked.
 */
final class ElasticsearchLegalIndex implements LegalIndex {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_MILLIS = 200;

  private final Cluster cluster;
  private final String index;
  private final @Nullable String vectors;
  private final LegalLanguage language;
  private volatile View view;
  private volatile @Nullable Meanings meanings;

  private ElasticsearchLegalIndex(
      Cluster cluster, String index, @Nullable String vectors, LegalLanguage language) {
    this.cluster = cluster;
    this.index = index;
    this.vectors = vectors;
    this.language = language;
    this.view = Patience.briefly(() -> View.open(cluster, index, language));
    this.meanings = vectors == null ? null : Meanings.open(cluster, vectors, view);
  }

  /**
   * Opens an index for searching.
   *
   * @param folder what the index is called in messages
   * @throws IndexEngine.IndexFormatException if another version of the product wrote it
   */
  static ElasticsearchLegalIndex open(
      Cluster cluster,
      String index,
      @Nullable String vectors,
      Path folder,
      LegalLanguage language) {
    ElasticsearchLegalIndex opened = new ElasticsearchLegalIndex(cluster, index, vectors, language);
    if (!opened.view.state().isReadable()) {
      opened.close();
      throw new IndexEngine.IndexFormatException(folder);
    }
    return opened;
  }

  /** Answers from one state; from another copy of it where a node is lost meanwhile. */
  private <T> T answer(Function<View, T> answer) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      View asked = view;
      try {
        return answer.apply(asked);
      } catch (ClusterException e) {
        if (!e.mayPass() || System.nanoTime() > end) {
          throw e;
        }
        Patience.sleep(PAUSE_MILLIS);
        recover(asked);
      }
    }
  }

  private synchronized void recover(View failed) {
    if (failed != view) {
      return;
    }
    try {
      boolean same = IndexState.read(cluster, index).snapshot().equals(failed.state().snapshot());
      if (same && !failed.isEmpty()) {
        failed.turnTo(Pit.open(cluster, index));
      } else {
        view = View.open(cluster, index, language);
      }
      if (vectors != null) {
        meanings = Meanings.open(cluster, vectors, view);
      }
    } catch (ClusterException e) {
      // tried again by whoever asks
      return;
    }
  }

  @Override
  public Hits search(SearchRequest request) {
    return answer(
        now -> {
          Hits hits =
              now.isEmpty() ? nothing(now) : new Searching(now, request, of(now, request)).hits();
          return new Hits(
              hits.hits(), hits.total(), hits.facets(), hits.next(), name(now), hits.perDocument());
        });
  }

  private static Hits nothing(View now) {
    return new Hits(List.of(), 0, Map.of(), null, now.snapshot());
  }

  private @Nullable QuestionSearch of(View now, SearchRequest request) {
    return request.query() instanceof Query.Question question
        ? search(now, question, request.filter())
        : null;
  }

  /** Remembered for the next page. */
  private QuestionSearch search(View now, Query.Question question, Filter filter) {
    Meanings with = meanings;
    List<Object> key = new ArrayList<>(List.of(question, filter));
    key.add(with == null ? 0L : with.version());
    return now.remembered(key, () -> new QuestionSearch(now, with, question, filter));
  }

  @Override
  public List<Evidence> explain(Query.Question question, Filter filter) {
    return answer(now -> now.isEmpty() ? List.of() : search(now, question, filter).explain());
  }

  @Override
  public String engine() {
    return "Elasticsearch";
  }

  @Override
  public boolean knowsMeanings() {
    Meanings now = meanings;
    return now != null && now.usable();
  }

  @Override
  public List<Hits.Hit> nearest(FrbrUri document, EId eId, Filter filter, int most) {
    Optional<IndexedProvision> own = get(document, eId);
    Meanings with = meanings;
    if (own.isEmpty() || with == null || !with.usable()) {
      return List.of();
    }
    long text = TextKey.of(own.get().words());
    return answer(now -> now.isEmpty() ? List.of() : neighbours(now, with, text, filter, most));
  }

  private static List<Hits.Hit> neighbours(
      View now, Meanings with, long text, Filter filter, int most) {
    List<Meanings.Neighbour> near = with.neighbours(text, FilterMapper.map(filter), most);
    List<String> ids = near.stream().map(one -> one.entry().id()).toList();
    Map<String, JsonNode> sources = Searching.sources(now, ids, List.of(Field.CONTENT));
    List<Hits.Hit> hits = new ArrayList<>();
    for (Meanings.Neighbour one : near) {
      JsonNode source = sources.get(one.entry().id());
      if (source != null) {
        DocumentSummary found = now.catalogue().get(one.entry().document());
        IndexedProvision provision = StoredDocuments.provision(source, found.uri());
        hits.add(new Hits.Hit(found, provision, one.cosine()));
      }
    }
    return hits;
  }

  @Override
  public CaseHits similar(CaseQuery query) {
    return answer(
        now -> {
          try {
            return now.similar().find(query);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public Optional<IndexedProvision> get(FrbrUri document, EId eId) {
    Object query =
        Dsl.all(List.of(Dsl.term(Field.URI, document.value()), Dsl.term(Field.EID, eId.value())));
    return answer(
        now -> {
          if (now.isEmpty()) {
            return Optional.empty();
          }
          Map<String, Object> request =
              Map.of(
                  "query",
                  query,
                  "size",
                  1,
                  "sort",
                  List.of(Field.PLACE),
                  "_source",
                  List.of(Field.CONTENT));
          JsonNode hits = now.pit().search(request, "hits.hits._source").path("hits").path("hits");
          return hits.isEmpty()
              ? Optional.empty()
              : Optional.of(StoredDocuments.provision(hits.path(0).path("_source"), document));
        });
  }

  @Override
  public Optional<IndexedDocument> document(FrbrUri uri) {
    return answer(
        now -> {
          if (now.document(uri.value()) < 0) {
            return Optional.empty();
          }
          StoredDocuments stored = new StoredDocuments();
          now.pit().scan(Dsl.term(Field.URI, uri.value()), StoredDocuments.SOURCE, stored::take);
          List<IndexedDocument> found = new ArrayList<>();
          stored.all((document, stamp) -> found.add(document));
          return found.stream().findFirst();
        });
  }

  @Override
  public List<DocumentSummary> documents() {
    return view.catalogue().documents();
  }

  @Override
  public String snapshot() {
    return name(view);
  }

  /** Name of the state of words, and of vectors where there are any. */
  private String name(View now) {
    Meanings with = meanings;
    return with == null ? now.snapshot() : now.snapshot() + "." + with.version();
  }

  /**
   * A cluster that does not answer now, or loses the node that held the newer state while it is
   * read, leaves the state as it is; the next refresh looks again.
   */
  @Override
  public synchronized void refresh() {
    try {
      refreshWords();
      refreshVectors();
    } catch (ClusterException e) {
      if (!e.mayPass()) {
        throw e;
      }
    }
  }

  private void refreshWords() {
    View old = view;
    IndexState newest = IndexState.read(cluster, index);
    if (newest.snapshot().equals(old.state().snapshot()) || newest.committing()) {
      return;
    }
    view = View.open(cluster, index, language);
    Meanings with = meanings;
    meanings = with == null ? null : with.with(view);
    old.close();
  }

  private void refreshVectors() {
    Meanings old = meanings;
    if (vectors == null
        || ElasticsearchVectorStore.version(cluster, vectors)
            == (old == null ? 0 : old.version())) {
      return;
    }
    meanings = Meanings.open(cluster, vectors, view);
    if (old != null) {
      old.close();
    }
  }

  @Override
  public synchronized void close() {
    view.close();
    Meanings with = meanings;
    if (with != null) {
      with.close();
    }
  }
}
