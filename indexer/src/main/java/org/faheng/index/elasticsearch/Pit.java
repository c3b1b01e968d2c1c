package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 时点视图: one state of an index, held open by the cluster while it is asked. */
final class Pit implements AutoCloseable {
  private static final String KEPT = "15m";

  /** All shards must answer, and score alike however entries are spread over them. */
  private static final String ALL = "allow_partial_search_results=false";

  private static final String WHOLE = ALL + "&search_type=dfs_query_then_fetch";

  /** Spares the cluster reading what is stored; ids are known from identity and place. */
  static final String NOTHING_STORED = "_none_";

  private static final int SCANNED = 1000;
  private static final int GONE = 404;
  private static final int LOST = 503;

  private final Cluster cluster;
  private volatile String id;

  private Pit(Cluster cluster, String id) {
    this.cluster = cluster;
    this.id = id;
  }

  static Pit open(Cluster cluster, String index) {
    JsonNode opened = cluster.post("/" + index + "/_pit?keep_alive=" + KEPT);
    return new Pit(cluster, opened.path("id").asString());
  }

  /** Every match in the newest state; begun anew where a node is lost that held the state. */
  static List<JsonNode> collect(Cluster cluster, String index, Object query, Object source) {
    return Patience.with(
        () -> {
          List<JsonNode> hits = new ArrayList<>();
          try (Pit pit = open(cluster, index)) {
            pit.scan(query, source, hits::add);
          }
          return hits;
        });
  }

  /** Asks this state; every request keeps it open for longer. */
  JsonNode search(Map<String, ?> request, String wanted) {
    Map<String, Object> body = new HashMap<>(request);
    body.put("pit", Map.of("id", id, "keep_alive", KEPT));
    String path = "/_search?" + (request.containsKey("knn") ? ALL : WHOLE);
    JsonNode answer = asked(() -> cluster.post(path + "&filter_path=pit_id," + wanted, body));
    String renewed = answer.path("pit_id").asString("");
    if (!renewed.isEmpty()) {
      id = renewed;
    }
    return answer;
  }

  /** A state that went with a lost node may be had again from another, so that is no refusal. */
  private static JsonNode asked(Supplier<JsonNode> asking) {
    try {
      return asking.get();
    } catch (ClusterException e) {
      throw e.status() == GONE ? new ClusterException("时点视图已失效", LOST, e) : e;
    }
  }

  /**
   * Asks several things of this state at once.
   *
   * @throws ClusterException if one of them has no whole answer
   */
  List<JsonNode> searches(List<? extends Map<String, ?>> requests, String wanted) {
    List<Object> lines = new ArrayList<>();
    for (Map<String, ?> request : requests) {
      Map<String, Object> body = new HashMap<>(request);
      body.put("pit", Map.of("id", id, "keep_alive", KEPT));
      lines.add(
          Map.of("allow_partial_search_results", false, "search_type", "dfs_query_then_fetch"));
      lines.add(body);
    }
    StringBuilder filter = new StringBuilder("responses.error,responses.status");
    for (String part : wanted.split(",")) {
      filter.append(",responses.").append(part);
    }
    JsonNode answers =
        asked(() -> cluster.send("POST", "/_msearch?filter_path=" + filter, Cluster.lines(lines)));
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode answer : answers.path("responses")) {
      if (answer.has("error")) {
        throw new ClusterException(
            "Elasticsearch 未能完成检索：" + answer.path("error").path("reason").asString(""),
            answer.path("status").asInt() == GONE ? LOST : answer.path("status").asInt(),
            null);
      }
      all.add(answer);
    }
    return all;
  }

  /** Hands over every match, in no order. */
  void scan(Object query, Object source, Consumer<JsonNode> taker) {
    List<Object> after = null;
    do {
      Map<String, Object> request = new HashMap<>();
      request.put("query", Dsl.all(List.of(query)));
      request.put("_source", source);
      request.put("size", SCANNED);
      request.put("sort", List.of("_shard_doc"));
      request.put("track_total_hits", false);
      if (after != null) {
        request.put("search_after", after);
      }
      after = take(search(request, "hits.hits"), taker);
    } while (after != null);
  }

  private static @Nullable List<Object> take(JsonNode answer, Consumer<JsonNode> taker) {
    JsonNode last = null;
    int count = 0;
    for (JsonNode hit : answer.path("hits").path("hits")) {
      taker.accept(hit);
      last = hit;
      count++;
    }
    return last == null || count < SCANNED ? null : sort(last);
  }

  /** What comes after this hit is asked for with these. */
  static List<Object> sort(JsonNode hit) {
    List<Object> values = new ArrayList<>();
    for (JsonNode value : hit.path("sort")) {
      values.add(value);
    }
    return values;
  }

  @Override
  public void close() {
    try {
      cluster.send("DELETE", "/_pit", Cluster.JSON.writeValueAsBytes(Map.of("id", id)));
    } catch (ClusterException e) {
      // the cluster lets go of it anyway, once nobody has asked for a while
      return;
    }
  }
}
