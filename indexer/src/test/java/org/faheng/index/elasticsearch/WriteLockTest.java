package org.faheng.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Map;
import org.faheng.index.IndexEngine.IndexBusyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds the lock of an index, and when it may be taken from a holder that is gone. */
class WriteLockTest {
  private static final String INDEX = "lock-test";
  private static final String LOCK = "/" + INDEX + "/_doc/lock";

  private Cluster cluster;

  @BeforeEach
  void makeIndex() {
    cluster = new Cluster(ElasticsearchSettings.open("lock", SharedNode.uri()));
    cluster.delete("/" + INDEX);
    IndexAdmin.create(cluster, INDEX, "entries.json");
  }

  @AfterEach
  void close() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private void leaveLock(String host, long pid, Instant started, long at) {
    Map<String, Object> said =
        Map.of(
            "holder", "x", "host", host, "pid", pid, "started", started.toEpochMilli(), "at", at);
    cluster.put(LOCK, said);
  }

  private void takes() {
    assertThatCode(() -> WriteLock.take(cluster, INDEX).close()).doesNotThrowAnyException();
  }

  private void isBusy() {
    assertThatThrownBy(() -> WriteLock.take(cluster, INDEX)).isInstanceOf(IndexBusyException.class);
  }

  private static String here() throws UnknownHostException {
    return InetAddress.getLocalHost().getHostName();
  }

  private static Instant start() {
    return ProcessHandle.current().info().startInstant().orElseThrow();
  }

  @Test
  void isHeldByOneUntilItIsGivenBack() {
    WriteLock first = WriteLock.take(cluster, INDEX);
    isBusy();
    first.close();
    takes();
  }

  @Test
  void staysWithALivingProcessOfThisMachineHoweverSilent() throws UnknownHostException {
    leaveLock(here(), ProcessHandle.current().pid(), start(), 0);
    isBusy();
  }

  @Test
  void isLostByAnEarlierProcessOfTheSameNumberAsInARestartedContainer()
      throws UnknownHostException {
    long now = System.currentTimeMillis();
    leaveLock(here(), ProcessHandle.current().pid(), start().minusSeconds(600), now);
    takes();
  }

  @Test
  void isLostByAnotherMachineThatWasSilentForLong() {
    leaveLock("elsewhere", 1, Instant.EPOCH, System.currentTimeMillis() - 120_000);
    takes();
  }

  @Test
  void staysWithAnotherMachineThatSpokeLately() {
    leaveLock("elsewhere", 1, Instant.EPOCH, System.currentTimeMillis());
    isBusy();
  }
}
