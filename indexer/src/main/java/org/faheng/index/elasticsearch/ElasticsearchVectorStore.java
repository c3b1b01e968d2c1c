package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.faheng.index.VectorStore;
import org.faheng.index.engine.ByteVectors;
import tools.jackson.databind.JsonNode;

/** Elasticsearch 向量库: vectors of one byte a number in an index of their own, by text. */
final class ElasticsearchVectorStore implements VectorStore {
  private static final String STATE = "/_doc/state";

  private final Cluster cluster;
  private final String index;
  private final WriteLock lock;
  private final BulkSender bulk;
  private final Map<Long, Quality> known = new ConcurrentHashMap<>();
  private long version;
  private boolean changed;

  private ElasticsearchVectorStore(Cluster cluster, String index, WriteLock lock) {
    this.cluster = cluster;
    this.index = index;
    this.lock = lock;
    this.bulk = new BulkSender(cluster, index);
    this.version = version(cluster, index);
  }

  static ElasticsearchVectorStore open(Cluster cluster, String index) {
    IndexAdmin.create(cluster, index, "vectors.json");
    WriteLock lock = WriteLock.take(cluster, index);
    try {
      ElasticsearchVectorStore store = new ElasticsearchVectorStore(cluster, index, lock);
      store.readKnown();
      return store;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Which committed state the vectors are in; 0 where there are none. */
  static long version(Cluster cluster, String index) {
    return cluster.find("/" + index + STATE).path("_source").path("version").asLong(0);
  }

  private void readKnown() {
    refresh();
    for (JsonNode hit :
        Pit.collect(cluster, index, Dsl.exists(Field.KEY), List.of(Field.KEY, Field.QUALITY))) {
      JsonNode source = hit.path("_source");
      known.put(
          source.path(Field.KEY).asLong(), Quality.values()[source.path(Field.QUALITY).asInt()]);
    }
  }

  private void refresh() {
    Patience.with(() -> cluster.post("/" + index + "/_refresh"));
  }

  @Override
  public boolean has(long text, Quality least) {
    Quality quality = known.get(text);
    return quality != null && quality.compareTo(least) >= 0;
  }

  @Override
  public Optional<float[]> get(long text) {
    JsonNode found = cluster.find("/" + index + "/_doc/" + id(text));
    return found.path("found").asBoolean()
        ? Optional.of(
            ByteVectors.unit(
                Base64.getDecoder().decode(found.path("_source").path(Field.BYTES).asString())))
        : Optional.empty();
  }

  private static String id(long text) {
    return Long.toHexString(text);
  }

  @Override
  public void put(long text, float[] vector, Quality quality) {
    byte[] bytes = ByteVectors.of(vector);
    List<Integer> numbers = new ArrayList<>(bytes.length);
    for (byte value : bytes) {
      numbers.add((int) value);
    }
    Map<String, Object> source = new LinkedHashMap<>();
    source.put(Field.KEY, text);
    source.put(Field.QUALITY, quality.ordinal());
    source.put(Field.VECTOR, numbers);
    source.put(Field.BYTES, Base64.getEncoder().encodeToString(bytes));
    bulk.add(Operation.put(id(text), id(text), null, source));
    known.put(text, quality);
    changed = true;
  }

  @Override
  public synchronized void commit() {
    lock.check();
    bulk.flush();
    Map<String, String> refused = new HashMap<>(bulk.refused());
    if (!refused.isEmpty()) {
      throw new IllegalStateException("Elasticsearch 拒绝了 " + refused.size() + " 个向量：" + refused);
    }
    if (changed) {
      refresh();
      version++;
      Patience.with(() -> cluster.put("/" + index + STATE, Map.of("version", version)));
      changed = false;
    }
  }

  @Override
  public void close() {
    bulk.discard();
    bulk.close();
    lock.close();
  }
}
