package org.faheng.index.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 写操作: one entry that is put or removed; doing it twice is the same as once.
 *
 * @param subject what it belongs to, as people know it: the identity of a document, or a text's key
 * @param lines as {@code _bulk} takes them
 */
record Operation(String subject, byte[] lines) {

  static Operation put(
      String subject, String id, @Nullable String routing, Map<String, Object> source) {
    String head = head("index", id, routing);
    String line = Cluster.JSON.writeValueAsString(source);
    return new Operation(subject, (head + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Operation remove(String subject, String id, @Nullable String routing) {
    String head = head("delete", id, routing);
    return new Operation(subject, (head + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String head(String action, String id, @Nullable String routing) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("_id", id);
    if (routing != null) {
      target.put("routing", routing);
    }
    return Cluster.JSON.writeValueAsString(Map.of(action, target));
  }
}
