package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.faheng.index.elasticsearch.ClusterKills;
import org.faheng.index.elasticsearch.LocalNode;

/**
 * 节点断电评测: kills nodes of a cluster of three at random moments, while one thread writes and one
 * searches, and looks for what a commit had called safe.
 */
final class NodeKillsBenchmark {
  private NodeKillsBenchmark() {}

  static void run(int count, PrintStream out) throws IOException, InterruptedException {
    if (!LocalNode.obstacle().isEmpty()) {
      throw new IllegalStateException(LocalNode.obstacle());
    }
    Path folder = Files.createTempDirectory("faheng-nodes");
    long start = System.nanoTime();
    try (ClusterKills kills = new ClusterKills(folder)) {
      ClusterKills.Result result = kills.run(count, 20261126);
      result.failures().forEach(System.err::println);
      out.printf(
          Locale.ROOT,
          "{\"kills\":%d,\"acceptedDocuments\":%d,\"lostDocuments\":%d,\"searches\":%d,"
              + "\"failures\":%d,\"degradedSeen\":%d,\"seconds\":%.0f}%n",
          count,
          result.accepted(),
          result.lost(),
          result.searches(),
          result.failures().size(),
          result.degraded(),
          (System.nanoTime() - start) / 1e9);
    }
  }
}
