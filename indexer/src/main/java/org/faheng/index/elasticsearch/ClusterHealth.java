package org.faheng.index.elasticsearch;

import org.faheng.index.EngineHealth;
import org.faheng.index.EngineHealth.State;
import tools.jackson.databind.JsonNode;

/** 集群状态: what the cluster says of our indexes, in words. */
final class ClusterHealth {
  private ClusterHealth() {}

  static EngineHealth of(Cluster cluster) {
    try {
      String ours = cluster.settings().index() + "-*";
      return read(cluster.get("/_cluster/health/" + ours + "?timeout=2s"));
    } catch (ClusterException e) {
      return new EngineHealth(State.DOWN, String.valueOf(e.getMessage()));
    }
  }

  private static EngineHealth read(JsonNode health) {
    String nodes = health.path("number_of_nodes").asInt() + " 个节点";
    int missing = health.path("unassigned_shards").asInt();
    return switch (health.path("status").asString("")) {
      case "green" -> new EngineHealth(State.WELL, nodes + "，分片与副本齐全");
      case "yellow" ->
          new EngineHealth(
              State.DEGRADED, nodes + "，检索正常，但有 " + missing + " 个副本缺失：可能有节点离线，请尽快恢复，此时再失去一台可能无法检索");
      default -> new EngineHealth(State.DOWN, nodes + "，有 " + missing + " 个分片不可用，请检查离线的节点");
    };
  }
}
