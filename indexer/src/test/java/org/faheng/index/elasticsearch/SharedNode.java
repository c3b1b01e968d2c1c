package org.faheng.index.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** 共用节点: one server for all tests of a JVM, started by the first that needs it. */
final class SharedNode {
  private static LocalNode node;

  private SharedNode() {}

  /** Where it is; tests are skipped with the reason where none can be started. */
  static synchronized URI uri() {
    Assumptions.assumeTrue(LocalNode.obstacle().isEmpty(), LocalNode.obstacle());
    if (node == null) {
      try {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "node");
        node = LocalNode.cluster(folder, 1, "512m").getFirst();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return node.uri();
  }

  /** An engine whose indexes are named after a test's own folder. */
  static ElasticsearchEngine engine(Path folder) {
    return new ElasticsearchEngine(ElasticsearchSettings.open(name(folder), uri()));
  }

  /** What the indexes of a test are called. */
  static String name(Path folder) {
    return "t" + Integer.toHexString(folder.toString().hashCode());
  }
}
