package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.Meaning;
import org.faheng.index.engine.ByteVectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 语义: one state of the vectors, and what lies near in meaning. */
final class Meanings implements AutoCloseable {
  /** So many texts are asked for at first; more where few of them pass the filter. */
  private static final int FIRST = 400;

  private static final int MOST = 10_000;

  /** Where the filter lets no more provisions through than this, only these are looked at. */
  private static final int NARROW = 10_000;

  private final View view;
  private final Pit pit;
  private final long version;
  private final boolean usable;

  private Meanings(View view, Pit pit, long version) {
    this.view = view;
    this.pit = pit;
    this.version = version;
    this.usable = !view.isEmpty() && isUsable();
  }

  /** The vectors beside an index; null where there are none. */
  static @Nullable Meanings open(Cluster cluster, String index, View view) {
    long version = ElasticsearchVectorStore.version(cluster, index);
    return version == 0 ? null : new Meanings(view, Pit.open(cluster, index), version);
  }

  /** Which committed state this is. */
  long version() {
    return version;
  }

  /** The same vectors for another state of the words. */
  Meanings with(View other) {
    return new Meanings(other, pit, version);
  }

  /** Whether so many texts have a vector that it is fair to order by them. */
  boolean usable() {
    return usable;
  }

  private boolean isUsable() {
    Map<String, Object> all = Map.of("size", 0, "track_total_hits", true);
    long vectors =
        pit.search(all, "hits.total.value").path("hits").path("total").path("value").asLong();
    List<String> kinds = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.isNormative()) {
        kinds.add(kind.name());
      }
    }
    Object texts = Map.of("field", Field.KEY, "precision_threshold", 40_000);
    Map<String, Object> request =
        Map.of(
            "size", 0,
            "query", Dsl.all(List.of(Dsl.terms(Field.KIND, kinds))),
            "aggs", Map.of("texts", Map.of("cardinality", texts)));
    long distinct =
        view.pit()
            .search(request, "aggregations")
            .path("aggregations")
            .path("texts")
            .path("value")
            .asLong();
    return vectors > distinct / 2;
  }

  /**
   * The provisions nearest to a meaning among those that meet the conditions, {@code most} texts.
   * Conditions concern provisions and vectors belong to texts, so a wide filter is applied to what
   * was found, and a narrow one to what is looked at.
   */
  List<Listed.Entry> nearest(Meaning meaning, List<Object> conditions, int most) {
    for (int size = FIRST; ; size *= 4) {
      List<Long> found = keys(meaning, size, List.of());
      List<Long> keys = meant(found);
      Map<Long, List<Listed.Entry>> passing = entries(keys, conditions);
      if (passing.size() >= most || found.size() < size) {
        return first(keys, passing, most);
      }
      if (size == FIRST && passing(conditions) <= NARROW) {
        List<Long> narrow = meant(keys(meaning, most, withQuestions(texts(conditions))));
        return first(narrow, entries(narrow, conditions), most);
      }
      if (size * 4 > MOST) {
        return first(keys, passing, most);
      }
    }
  }

  /** The same texts, and for the key of a way of asking those that it is about, nearest first. */
  private List<Long> meant(List<Long> keys) {
    Set<Long> texts = new LinkedHashSet<>();
    for (long key : keys) {
      texts.add(key);
      for (long text : view.language().asked().get().texts(key)) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  private List<Long> withQuestions(Set<Long> texts) {
    Set<Long> all = new HashSet<>(texts);
    for (long text : texts) {
      for (long question : view.language().asked().get().questions(text)) {
        all.add(question);
      }
    }
    return List.copyOf(all);
  }

  /** A provision near another, with the cosine of the two. */
  record Neighbour(Listed.Entry entry, double cosine) {}

  /** The provisions nearest to a text, one for each other text, nearest first. */
  List<Neighbour> neighbours(long text, List<Object> conditions, int most) {
    byte[] own = vectors(new long[] {text}).get(text);
    if (own == null) {
      return List.of();
    }
    Meaning meaning = new Meaning(ByteVectors.unit(own));
    List<Long> keys = keys(meaning, FIRST, List.of());
    Map<Long, List<Listed.Entry>> passing = entries(keys, conditions);
    List<Long> near =
        keys.stream().filter(key -> key != text && passing.containsKey(key)).limit(most).toList();
    double[] cosines = cosines(meaning, near.stream().mapToLong(Long::longValue).toArray());
    List<Neighbour> neighbours = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      neighbours.add(
          new Neighbour(passing.getOrDefault(near.get(i), List.of()).getFirst(), cosines[i]));
    }
    return neighbours;
  }

  private static List<Listed.Entry> first(
      List<Long> keys, Map<Long, List<Listed.Entry>> passing, int most) {
    return keys.stream()
        .filter(passing::containsKey)
        .limit(most)
        .flatMap(key -> passing.getOrDefault(key, List.of()).stream())
        .toList();
  }

  /** Keys of the texts nearest to a meaning, nearest first. */
  private List<Long> keys(Meaning meaning, int size, List<Long> among) {
    byte[] bytes = ByteVectors.of(meaning);
    List<Integer> vector = new ArrayList<>(bytes.length);
    for (byte value : bytes) {
      vector.add((int) value);
    }
    Map<String, Object> knn = new HashMap<>();
    knn.put("field", Field.VECTOR);
    knn.put("query_vector", vector);
    knn.put("k", size);
    knn.put("num_candidates", Math.min(MOST, Math.max(size, size + size / 2)));
    if (!among.isEmpty()) {
      knn.put("filter", Dsl.terms(Field.KEY, among));
    }
    Map<String, Object> request =
        Map.of(
            "knn",
            knn,
            "size",
            size,
            "stored_fields",
            Pit.NOTHING_STORED,
            "docvalue_fields",
            List.of(Field.KEY));
    List<Long> keys = new ArrayList<>();
    for (JsonNode hit : pit.search(request, "hits.hits.fields").path("hits").path("hits")) {
      keys.add(hit.path("fields").path(Field.KEY).path(0).asLong());
    }
    return keys;
  }

  private Map<Long, List<Listed.Entry>> entries(Collection<Long> keys, List<Object> conditions) {
    return entries(view, keys, conditions);
  }

  /** The provisions with some texts that meet the conditions, by text. */
  static Map<Long, List<Listed.Entry>> entries(
      View view, Collection<Long> keys, List<Object> conditions) {
    Map<Long, List<Listed.Entry>> found = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    List<Object> all = new ArrayList<>(conditions);
    all.add(Dsl.terms(Field.KEY, keys));
    Map<String, Object> request =
        Map.of(
            "query",
            Dsl.all(all),
            "size",
            MOST,
            "stored_fields",
            Pit.NOTHING_STORED,
            "docvalue_fields",
            List.of(Field.KEY, Field.URI, Field.PLACE),
            "track_total_hits",
            false);
    for (JsonNode hit : view.pit().search(request, "hits.hits.fields").path("hits").path("hits")) {
      JsonNode fields = hit.path("fields");
      int document = view.document(fields.path(Field.URI).path(0).asString());
      int place = fields.path(Field.PLACE).path(0).asInt();
      if (document >= 0) {
        found
            .computeIfAbsent(fields.path(Field.KEY).path(0).asLong(), key -> new ArrayList<>())
            .add(new Listed.Entry(view.id(document, place), document, place));
      }
    }
    return found;
  }

  private long passing(List<Object> conditions) {
    Map<String, Object> request =
        Map.of("size", 0, "track_total_hits", NARROW + 1, "query", Dsl.all(conditions));
    return view.pit()
        .search(request, "hits.total.value")
        .path("hits")
        .path("total")
        .path("value")
        .asLong();
  }

  private Set<Long> texts(List<Object> conditions) {
    Map<String, Object> request =
        Map.of(
            "query",
            Dsl.all(conditions),
            "size",
            NARROW,
            "stored_fields",
            Pit.NOTHING_STORED,
            "docvalue_fields",
            List.of(Field.KEY),
            "track_total_hits",
            false);
    Set<Long> keys = new HashSet<>();
    for (JsonNode hit : view.pit().search(request, "hits.hits.fields").path("hits").path("hits")) {
      keys.add(hit.path("fields").path(Field.KEY).path(0).asLong());
    }
    // a filter with no value at all would let everything through
    keys.add(0L);
    return keys;
  }

  /** How near the texts of some entries are, as a cosine; the mean of the others without one. */
  double[] cosines(Meaning meaning, long[] texts) {
    long[][] keys = new long[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      keys[i] = new long[] {texts[i]};
    }
    return nearest(meaning, keys);
  }

  /** The same of the nearest known way of asking about each text. */
  double[] askedCosines(Meaning meaning, long[] texts) {
    long[][] keys = new long[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      keys[i] = view.language().asked().get().questions(texts[i]);
    }
    return nearest(meaning, keys);
  }

  private double[] nearest(Meaning meaning, long[][] keys) {
    Map<Long, byte[]> vectors =
        vectors(Arrays.stream(keys).flatMapToLong(Arrays::stream).toArray());
    byte[] asked = ByteVectors.of(meaning);
    double[] cosines = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (long key : keys[i]) {
        byte[] vector = vectors.get(key);
        best = vector == null ? best : Math.max(best, ByteVectors.cosine(asked, vector));
      }
      cosines[i] = best;
    }
    return ByteVectors.meanWhereNone(cosines);
  }

  private Map<Long, byte[]> vectors(long[] texts) {
    Set<Long> keys = new HashSet<>();
    for (long text : texts) {
      keys.add(text);
    }
    Map<Long, byte[]> vectors = new HashMap<>();
    if (keys.isEmpty()) {
      return vectors;
    }
    Map<String, Object> request =
        Map.of(
            "query", Dsl.all(List.of(Dsl.terms(Field.KEY, keys))),
            "size", keys.size(),
            "_source", List.of(Field.KEY, Field.BYTES),
            "track_total_hits", false);
    for (JsonNode hit : pit.search(request, "hits.hits._source").path("hits").path("hits")) {
      JsonNode source = hit.path("_source");
      vectors.put(
          source.path(Field.KEY).asLong(),
          Base64.getDecoder().decode(source.path(Field.BYTES).asString()));
    }
    return vectors;
  }

  @Override
  public void close() {
    pit.close();
  }
}
