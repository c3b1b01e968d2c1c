package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 词项统计: how many entries have a term. Asked of every shard with a text that is in no index, since
 * only so the cluster tells the figures by which it ranks.
 */
final class TermStatistics {
  private final @Nullable Cluster cluster;
  private final String index;

  /** One routing for each shard. */
  private final List<String> routings;

  /** Of an index without entries. */
  static final TermStatistics NONE = new TermStatistics(null, "", List.of());

  private TermStatistics(@Nullable Cluster cluster, String index, List<String> routings) {
    this.cluster = cluster;
    this.index = index;
    this.routings = routings;
  }

  static TermStatistics of(Cluster cluster, String index) {
    JsonNode settings =
        cluster.get("/" + index + "/_settings?filter_path=*.settings.index.number_of_shards");
    int shards = settings.iterator().next().findPath("number_of_shards").asInt(1);
    Map<Integer, String> found = new HashMap<>();
    for (int i = 0; found.size() < shards; i++) {
      String routing = "r" + i;
      int shard = shards == 1 ? 0 : shard(cluster, index, routing);
      found.putIfAbsent(shard, routing);
    }
    return new TermStatistics(cluster, index, List.copyOf(found.values()));
  }

  private static int shard(Cluster cluster, String index, String routing) {
    JsonNode answer =
        cluster.get("/" + index + "/_search_shards?filter_path=shards.shard&routing=" + routing);
    return answer.path("shards").path(0).path(0).path("shard").asInt();
  }

  /** Figures about one field. */
  static final class OfField {
    private long entries;
    private long length;
    private final Map<String, Integer> frequencies = new HashMap<>();

    /** How many entries have the field. */
    long entries() {
      return entries;
    }

    /** Length of the field over all entries. */
    long length() {
      return length;
    }

    /** How many entries have the term; 0 for one nobody knows. */
    int frequency(String term) {
      return frequencies.getOrDefault(term, 0);
    }

    private void add(JsonNode shard) {
      JsonNode field = shard.path("field_statistics");
      entries += field.path("doc_count").asLong();
      length += field.path("sum_ttf").asLong();
      for (Map.Entry<String, JsonNode> term : shard.path("terms").properties()) {
        frequencies.merge(term.getKey(), term.getValue().path("doc_freq").asInt(), Integer::sum);
      }
    }
  }

  /** Figures about some terms of some fields. */
  Map<String, OfField> of(Map<String, ? extends Collection<String>> terms) {
    Map<String, String> text = new HashMap<>();
    terms.forEach((field, all) -> text.put(field, String.join(" ", all)));
    List<Map<String, Object>> asked = new ArrayList<>();
    for (String routing : routings) {
      asked.add(
          Map.of(
              "_index",
              index,
              "routing",
              routing,
              "doc",
              text,
              "fields",
              List.copyOf(terms.keySet()),
              "term_statistics",
              true,
              "field_statistics",
              true,
              "positions",
              false,
              "offsets",
              false));
    }
    Map<String, OfField> figures = new HashMap<>();
    terms.keySet().forEach(field -> figures.put(field, new OfField()));
    if (cluster == null) {
      return figures;
    }
    JsonNode answer =
        Patience.briefly(
            () ->
                cluster.post(
                    "/_mtermvectors?filter_path=docs.error,docs.term_vectors",
                    Map.of("docs", asked)));
    for (JsonNode shard : answer.path("docs")) {
      if (shard.has("error")) {
        throw new ClusterException(
            "Elasticsearch 未能给出词项统计：" + shard.path("error").toString(), 503, null);
      }
      figures.forEach((field, of) -> of.add(shard.path("term_vectors").path(field)));
    }
    return figures;
  }
}
