package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Evidence;
import org.faheng.index.Hits;
import org.faheng.index.Hits.Hit;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.index.engine.BestGatherer;
import org.faheng.index.engine.Found;
import org.faheng.index.engine.Gatherer;
import org.faheng.index.engine.Position;
import org.faheng.index.engine.WorkGatherer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 检索一次: answers one request. The cluster finds and counts; what a document's standing adds to a
 * score is known here alone, so batches are read until nothing that follows can reach the page.
 */
final class Searching {
  private static final int BATCH = 400;

  /** The cluster lists no more works at a time. */
  private static final int MOST_WORKS = 10_000;

  private static final int COMPLETING_BATCHES = 20;

  private final View view;
  private final SearchRequest request;
  private final Listed listed;
  private final Asking asking;
  private final @Nullable QuestionSearch question;
  private final @Nullable Position after;
  private final Set<Integer> taken = new HashSet<>();

  /**
   * @param question what orders the matches of a question; null for other queries
   */
  Searching(View view, SearchRequest request, @Nullable QuestionSearch question) {
    this.view = view;
    this.request = request;
    this.question = question;
    this.listed = question == null ? new Listed(view) : question.listed();
    Mapped mapped =
        question == null ? new QueryMapper(view).map(request.query()) : question.mapped();
    boolean byScore =
        request.sort() == Sort.RELEVANCE && !(request.query() instanceof Query.Everything);
    List<Object> conditions = FilterMapper.map(request.filter());
    this.asking = new Asking(view, mapped, conditions, byScore, request.sort());
    this.after =
        request.after() == null
            ? null
            : Position.parse(request.after(), request.sort(), view.catalogue());
  }

  Hits hits() {
    boolean grouped = request.perWork() > 0;
    boolean together = !grouped && !(question != null && asking.byScore());
    JsonNode counted =
        together ? asking.batch(List.of(), batchSize(), first(), counting()) : counted();
    long total =
        grouped
            ? counted.path("aggregations").path("works").path("value").asLong()
            : counted.path("hits").path("total").path("value").asLong();
    Gatherer gatherer =
        grouped
            ? new WorkGatherer(request.size(), request.perWork(), after, view.catalogue())
            : new BestGatherer(request.size(), after);
    if (total > 0) {
      gather(gatherer, total, together ? counted.path("hits").path("hits") : null);
    }
    List<Found> page = gatherer.page();
    return new Hits(
        read(page),
        total,
        request.facets() ? Facets.read(counted.path("aggregations")) : Map.of(),
        next(gatherer, page),
        view.snapshot(),
        grouped ? perDocument(page) : Map.of());
  }

  /** How many provisions match in each document of the works on a page. */
  private Map<FrbrUri, Long> perDocument(List<Found> page) {
    Set<String> works = new HashSet<>();
    page.forEach(found -> works.add(view.catalogue().get(found.document()).work().uri().value()));
    Map<FrbrUri, Long> counts = new HashMap<>();
    if (works.isEmpty()) {
      return counts;
    }
    Object documents = Map.of("terms", Map.of("field", Field.URI, "size", MOST_WORKS));
    JsonNode counted =
        asking.batch(
            List.of(Dsl.terms(Field.WORK, works)),
            0,
            null,
            Map.of("aggs", Map.of("documents", documents)));
    for (JsonNode bucket : counted.path("aggregations").path("documents").path("buckets")) {
      int document = view.document(bucket.path("key").asString());
      if (document >= 0) {
        counts.put(view.catalogue().get(document).uri(), bucket.path("doc_count").asLong());
      }
    }
    return counts;
  }

  private JsonNode counted() {
    List<Object> key = new ArrayList<>(List.of("counted", request.query(), request.filter()));
    key.addAll(List.of(request.perWork() > 0, request.facets(), question == null ? 0 : question));
    return view.remembered(key, () -> asking.batch(List.of(), 0, null, counting()));
  }

  private int batchSize() {
    return Math.max(BATCH, 2 * request.size());
  }

  private Map<String, Object> counting() {
    Map<String, Object> aggregations = new HashMap<>();
    if (request.facets()) {
      aggregations.putAll(Facets.asked(request.filter().asOf()));
    }
    if (request.perWork() > 0) {
      Object works = Map.of("field", Field.WORK, "precision_threshold", 40_000);
      aggregations.put("works", Map.of("cardinality", works));
    }
    return Map.of("track_total_hits", true, "aggs", aggregations);
  }

  private void gather(Gatherer gatherer, long total, @Nullable JsonNode firstBatch) {
    if (question != null && asking.byScore()) {
      question.takeCandidates(gatherer);
    }
    if (gatherer instanceof WorkGatherer) {
      gatherWorks(gatherer, total);
    } else {
      gatherBest(gatherer, firstBatch);
    }
  }

  /**
   * @param firstBatch the first batch where it came with the counts
   */
  private void gatherBest(Gatherer gatherer, @Nullable JsonNode firstBatch) {
    if (asking.byScore() && bound(Float.MAX_VALUE) < gatherer.leastScore()) {
      return;
    }
    JsonNode hits = firstBatch == null ? batch(first()) : firstBatch;
    while (true) {
      Listed.Scored worst = take(hits, gatherer, null);
      boolean enough =
          !asking.byScore()
              ? gatherer.hasMore()
              : worst != null && bound(worst.score()) < gatherer.leastScore();
      if (worst == null || hits.size() < batchSize() || enough) {
        return;
      }
      hits = batch(Pit.sort(hits.path(hits.size() - 1)));
    }
  }

  private JsonNode batch(@Nullable List<Object> last) {
    return asking.batch(List.of(), batchSize(), last, Map.of()).path("hits").path("hits");
  }

  /** What the first batch comes after; the best come first whatever page is asked for. */
  private @Nullable List<Object> first() {
    return asking.byScore() ? null : start();
  }

  /** Where an order by document goes on after the page before. */
  private @Nullable List<Object> start() {
    if (after == null || after.document() % 2 != 0) {
      return null;
    }
    int document = (int) (after.document() / 2);
    List<Object> values = new ArrayList<>();
    double value = view.catalogue().sortValue(request.sort(), document);
    switch (request.sort()) {
      case PUBLISHED_NEWEST, IN_FORCE_NEWEST ->
          values.add(value == Double.MAX_VALUE ? Long.MIN_VALUE : (long) -value);
      case PUBLISHED_OLDEST ->
          values.add(value == Double.MAX_VALUE ? Long.MAX_VALUE : (long) value);
      case PRECEDENCE -> values.add((long) value);
      case RELEVANCE -> {
        // by identity alone
      }
    }
    values.add(view.catalogue().get(document).uri().value());
    values.add(after.place());
    // the cluster breaks ties by number of the entry, of which there are none
    values.add(Long.MAX_VALUE);
    return values;
  }

  /** Hands hits over; gives the last of them that counts, null if there is none. */
  private Listed.@Nullable Scored take(
      JsonNode hits, Gatherer gatherer, @Nullable List<Position> positions) {
    Listed.Scored last = null;
    for (JsonNode hit : hits) {
      Listed.Scored scored = listed.take(hit, asking.identityAt());
      if (scored.number() < 0) {
        continue;
      }
      last = scored;
      Position position = position(scored);
      if (taken.add(scored.number()) && !isCandidate(scored.number())) {
        gatherer.take(position, scored.number(), scored.entry().document());
      }
      if (positions != null && (after == null || position.compareTo(after) > 0)) {
        positions.add(position);
      }
    }
    return last;
  }

  private boolean isCandidate(int number) {
    return question != null && asking.byScore() && question.isCandidate(number);
  }

  private Position position(Listed.Scored scored) {
    int document = scored.entry().document();
    double value =
        asking.byScore()
            ? -score(scored.score(), document)
            : view.catalogue().sortValue(request.sort(), document);
    return new Position(value, 2L * document, scored.entry().place());
  }

  private double score(float words, int document) {
    if (question != null) {
      return QuestionSearch.ofOther(words);
    }
    return words * view.catalogue().standing().of(document);
  }

  /** No entry with at most that score of its words gets more. */
  private double bound(float words) {
    if (question != null) {
      return QuestionSearch.ofOther(Math.min(words, 1e30f));
    }
    return words * view.catalogue().standing().highest();
  }

  private void gatherWorks(Gatherer gatherer, long total) {
    List<Position> candidates =
        question != null && asking.byScore() ? question.works(after) : List.of();
    if (candidates.size() > request.size()) {
      complete(gatherer);
      return;
    }
    for (int size = Math.max(50, 3 * request.size()); ; size *= 4) {
      int asked = Math.min(size, MOST_WORKS);
      List<Position> positions = new ArrayList<>(candidates);
      Map<String, Object> grouping = Map.of("collapse", Map.of("field", Field.WORK));
      JsonNode hits = asking.batch(List.of(), asked, null, grouping).path("hits").path("hits");
      Listed.Scored worst = take(hits, gatherer, positions);
      boolean last = hits.size() < asked || asked == MOST_WORKS || asked >= total;
      if (worst == null || last || isSettled(positions, worst)) {
        break;
      }
    }
    complete(gatherer);
  }

  /** Whether enough works stand before everything that was not listed. */
  private boolean isSettled(List<Position> positions, Listed.Scored worst) {
    if (positions.size() <= request.size()) {
      return false;
    }
    if (!asking.byScore()) {
      return true;
    }
    positions.sort(null);
    return -positions.get(request.size()).value() >= bound(worst.score());
  }

  /** Brings the works of the page their further hits. */
  private void complete(Gatherer gatherer) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Found found : gatherer.page()) {
      counts.merge(view.catalogue().work(found.document()), 1, Integer::sum);
    }
    Set<String> works = new HashSet<>();
    for (Found found : gatherer.page()) {
      if (counts.getOrDefault(view.catalogue().work(found.document()), 0) < request.perWork()) {
        works.add(view.catalogue().get(found.document()).work().uri().value());
      }
    }
    if (works.isEmpty() || request.perWork() == 1) {
      return;
    }
    List<Object> more = List.of(Dsl.terms(Field.WORK, works));
    List<Object> last = null;
    for (int i = 0; i < COMPLETING_BATCHES; i++) {
      JsonNode hits = asking.batch(more, 1000, last, Map.of()).path("hits").path("hits");
      take(hits, gatherer, null);
      if (hits.size() < 1000) {
        return;
      }
      last = Pit.sort(hits.path(hits.size() - 1));
    }
  }

  private List<Hit> read(List<Found> page) {
    List<String> ids = page.stream().map(found -> listed.get(found.entry()).id()).toList();
    Map<String, JsonNode> sources = sources(view, ids, List.of(Field.CONTENT));
    List<Hit> hits = new ArrayList<>();
    for (Found found : page) {
      JsonNode source = sources.get(listed.get(found.entry()).id());
      if (source != null) {
        DocumentSummary document = view.catalogue().get(found.document());
        IndexedProvision provision = StoredDocuments.provision(source, document.uri());
        Evidence evidence =
            question == null || !asking.byScore() ? null : question.evidence(found.entry());
        hits.add(new Hit(document, provision, found.score(), evidence));
      }
    }
    return hits;
  }

  /** Parts of the sources of some entries. */
  static Map<String, JsonNode> sources(View view, List<String> ids, List<String> parts) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> asked =
        Map.of(
            "query",
            Dsl.all(List.of(Map.of("ids", Map.of("values", ids)))),
            "size",
            ids.size(),
            "_source",
            parts,
            "track_total_hits",
            false);
    Map<String, JsonNode> sources = new HashMap<>();
    JsonNode answer = view.pit().search(asked, "hits.hits._id,hits.hits._source");
    for (JsonNode hit : answer.path("hits").path("hits")) {
      sources.put(hit.path("_id").asString(), hit.path("_source"));
    }
    return sources;
  }

  private @Nullable String next(Gatherer gatherer, List<Found> page) {
    if (page.isEmpty() || !gatherer.hasMore()) {
      return null;
    }
    Position end =
        gatherer instanceof WorkGatherer works ? works.endOf(page) : page.getLast().position();
    return end.token(request.sort(), view.catalogue());
  }
}
