package org.faheng.index.elasticsearch;

import java.util.HashMap;
import java.util.Map;

/** 索引管理: makes indexes. */
final class IndexAdmin {
  private static final int EXISTS = 400;

  private IndexAdmin() {}

  /** Makes an index with a shipped mapping unless there is one. */
  static void create(Cluster cluster, String index, String mapping) {
    if (exists(cluster, index)) {
      return;
    }
    Map<String, Object> body = new HashMap<>(Cluster.shipped(mapping));
    @SuppressWarnings("unchecked")
    Map<String, Object> settings =
        new HashMap<>((Map<String, Object>) body.getOrDefault("settings", Map.of()));
    settings.put("number_of_shards", cluster.settings().shards());
    body.put("settings", settings);
    try {
      cluster.put("/" + index, body);
    } catch (ClusterException e) {
      // another process may have been quicker
      if (e.status() != EXISTS || !exists(cluster, index)) {
        throw e;
      }
    }
  }

  static boolean exists(Cluster cluster, String index) {
    return !cluster.find("/" + index + "/_settings?filter_path=*.settings.index.uuid").isEmpty();
  }
}
