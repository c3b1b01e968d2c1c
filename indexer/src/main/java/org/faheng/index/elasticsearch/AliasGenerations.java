package org.faheng.index.elasticsearch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.index.IndexGenerations;
import org.faheng.index.VectorStore;
import tools.jackson.databind.JsonNode;

/**
 * 别名换代: generations are indexes {@code NAME-g1}, {@code NAME-g2}, …; the alias {@code NAME} names
 * the one in use and moves in one step, for every machine that asks the cluster.
 */
final class AliasGenerations implements IndexGenerations {
  private static final Path FIRST = Path.of("g1");

  private final Cluster cluster;
  private final String name;

  AliasGenerations(Cluster cluster) {
    this.cluster = cluster;
    this.name = cluster.settings().index();
  }

  /** The name of a generation in the cluster. */
  static String index(String name, Path generation) {
    return name + "-" + generation.getFileName();
  }

  @Override
  public boolean isEmpty() {
    return inUse().isEmpty();
  }

  private String inUse() {
    JsonNode found = cluster.find("/_alias/" + name);
    for (String index : found.propertyNames()) {
      if (index.startsWith(name + "-g")) {
        return index;
      }
    }
    return "";
  }

  @Override
  public Path current() {
    String index = inUse();
    if (!index.isEmpty()) {
      return Path.of(index.substring(name.length() + 1));
    }
    IndexAdmin.create(cluster, index(name, FIRST), "entries.json");
    swap(FIRST);
    return FIRST;
  }

  @Override
  public Path vectors() {
    return Path.of("vectors-" + VectorStore.MODEL);
  }

  @Override
  public Path next() {
    int number = Integer.parseInt(current().toString().substring(1)) + 1;
    Path next = Path.of("g" + number);
    cluster.delete("/" + index(name, next));
    IndexAdmin.create(cluster, index(name, next), "entries.json");
    return next;
  }

  @Override
  public void swap(Path generation) {
    List<Object> actions = new ArrayList<>();
    String old = inUse();
    if (!old.isEmpty()) {
      actions.add(Map.of("remove", Map.of("index", old, "alias", name)));
    }
    actions.add(Map.of("add", Map.of("index", index(name, generation), "alias", name)));
    cluster.post("/_aliases", Map.of("actions", actions));
  }

  @Override
  public void sweep() {
    String current = inUse();
    JsonNode all = cluster.find("/" + name + "-g*/_settings?filter_path=*.settings.index.uuid");
    for (String index : all.propertyNames()) {
      if (!index.equals(current)) {
        cluster.delete("/" + index);
      }
    }
  }
}
