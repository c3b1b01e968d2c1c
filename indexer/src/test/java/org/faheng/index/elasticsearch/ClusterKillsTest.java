package org.faheng.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes of a cluster of three die during ingest and search. Takes more than a minute, since servers
 * must start, die and come back.
 */
@Timeout(600)
class ClusterKillsTest {

  @Test
  void losesNoAcceptedDocumentAndSearchesGoOn(@TempDir Path folder)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(LocalNode.obstacle().isEmpty(), LocalNode.obstacle());
    try (ClusterKills kills = new ClusterKills(folder)) {
      ClusterKills.Result result = kills.run(2, 7);

      assertThat(result.failures()).isEmpty();
      assertThat(result.accepted()).isPositive();
      assertThat(result.lost()).isZero();
      assertThat(result.searches()).isPositive();
      assertThat(result.degraded()).isEqualTo(2);
    }
  }
}
