package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * 索引状态: what an index says of itself, in one document that changes in one step.
 *
 * @param snapshot name of the committed state; empty before the first commit
 * @param format the form in which entries are kept
 * @param writing stamp of what came in since; empty while nobody writes
 * @param committing whether all of it has come in and only {@code gone} remains to be removed
 * @param gone documents of which only entries with the stamp {@code writing} are to stay
 */
record IndexState(
    String snapshot, String format, String writing, boolean committing, List<String> gone) {
  /** Counts up with every change of the mapping, of {@link Entries} or of the stored form. */
  static final String CURRENT_FORMAT = "1";

  static final IndexState NEW = new IndexState("", CURRENT_FORMAT, "", false, List.of());

  private static final String PATH = "/_doc/state";

  IndexState {
    gone = List.copyOf(gone);
  }

  IndexState writing(String stamp) {
    return new IndexState(snapshot, format, stamp, false, List.of());
  }

  IndexState committing(List<String> documents) {
    return new IndexState(snapshot, format, writing, true, documents);
  }

  IndexState committed(String name, String nextStamp) {
    return new IndexState(name, format, nextStamp, false, List.of());
  }

  boolean isReadable() {
    return format.equals(CURRENT_FORMAT);
  }

  /** The state of an index; {@link #NEW} where there is no index. */
  static IndexState read(Cluster cluster, String index) {
    JsonNode found = cluster.find("/" + index + PATH);
    if (!found.path("found").asBoolean()) {
      return NEW;
    }
    JsonNode source = found.path("_source");
    List<String> gone = new ArrayList<>();
    source.path("gone").forEach(uri -> gone.add(uri.asString()));
    return new IndexState(
        source.path("snapshot").asString(""),
        source.path("format").asString(""),
        source.path("writing").asString(""),
        source.path("committing").asBoolean(),
        gone);
  }

  void write(Cluster cluster, String index) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("snapshot", snapshot);
    source.put("format", format);
    source.put("writing", writing);
    source.put("committing", committing);
    source.put("gone", gone);
    Patience.with(() -> cluster.put("/" + index + PATH, source));
  }
}
