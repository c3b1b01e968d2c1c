package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 提问: one search of a state, batch by batch.
 *
 * @param mapped what matches, with scores
 * @param conditions what else an entry must meet
 * @param byScore whether the best come first; by {@code sort} otherwise
 */
record Asking(View view, Mapped mapped, List<Object> conditions, boolean byScore, Sort sort) {
  private static final String HITS = "hits.total.value,hits.hits.sort,aggregations";

  private Object query(List<Object> more) {
    List<Object> filters = new ArrayList<>(conditions);
    filters.addAll(more);
    if (!byScore) {
      filters.add(mapped.match());
      return Dsl.all(filters);
    }
    List<Object> scores = mapped.scores();
    if (!scores.isEmpty() && scores.getFirst() == mapped.match()) {
      return Map.of(
          "bool",
          Map.of(
              "must", List.of(mapped.match()),
              "filter", filters,
              "should", scores.subList(1, scores.size())));
    }
    filters.add(mapped.match());
    return Map.of("bool", Map.of("filter", filters, "should", scores));
  }

  private List<Object> order() {
    List<Object> order = new ArrayList<>();
    if (byScore) {
      order.add("_score");
    } else {
      switch (sort) {
        case PUBLISHED_NEWEST -> order.add(by(Field.PUBLISHED, "desc"));
        case PUBLISHED_OLDEST -> order.add(by(Field.PUBLISHED, "asc"));
        case IN_FORCE_NEWEST -> order.add(by(Field.FROM, "desc"));
        case PRECEDENCE -> order.add(by(Field.RANK, "asc"));
        case RELEVANCE -> {
          // by identity alone
        }
      }
    }
    order.add(by(Field.URI, "asc"));
    order.add(by(Field.PLACE, "asc"));
    return order;
  }

  /** Where among the values by which hits are sorted identity and place begin. */
  int identityAt() {
    return byScore || sort != Sort.RELEVANCE ? 1 : 0;
  }

  private static Object by(String field, String direction) {
    return Map.of(field, Map.of("order", direction, "missing", "_last"));
  }

  /**
   * One batch.
   *
   * @param more further conditions
   * @param after the sort values of the last hit before it; null for the first batch
   * @param extra further parts of the request: facets, grouping
   */
  JsonNode batch(
      List<Object> more, int size, @Nullable List<Object> after, Map<String, Object> extra) {
    Map<String, Object> request = new HashMap<>(extra);
    request.put("query", query(more));
    request.put("size", size);
    request.put("sort", order());
    request.put("stored_fields", Pit.NOTHING_STORED);
    request.putIfAbsent("track_total_hits", false);
    if (after != null) {
      request.put("search_after", after);
    }
    return view.pit().search(request, HITS);
  }

  /** The first batches under several further conditions, asked at once. */
  List<JsonNode> batches(List<List<Object>> conditions, int size) {
    List<Map<String, ?>> requests = new ArrayList<>();
    for (List<Object> more : conditions) {
      requests.add(
          Map.of(
              "query",
              query(more),
              "size",
              size,
              "sort",
              order(),
              "stored_fields",
              Pit.NOTHING_STORED,
              "track_total_hits",
              false));
    }
    return view.pit().searches(requests, "hits.hits.sort").stream()
        .map(answer -> answer.path("hits").path("hits"))
        .toList();
  }
}
