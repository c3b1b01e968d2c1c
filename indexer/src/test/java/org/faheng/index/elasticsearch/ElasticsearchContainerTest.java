package org.faheng.index.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexContract;
import org.faheng.index.LegalIndexWriter;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * The contract on the whole server as people run it, in a container with its own password; skipped
 * on machines without Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
class ElasticsearchContainerTest extends LegalIndexContract {
  private static final String PASSWORD = "lantern-keeper";

  @Container
  private static final ElasticsearchContainer SERVER =
      new ElasticsearchContainer("docker.elastic.co/elasticsearch/elasticsearch:9.5.3")
          .withPassword(PASSWORD)
          .withEnv("xpack.security.http.ssl.enabled", "false");

  private static ElasticsearchEngine engine(Path folder) {
    URI uri = URI.create("http://" + SERVER.getHttpHostAddress());
    return new ElasticsearchEngine(
        new ElasticsearchSettings(
            List.of(uri), "elastic", PASSWORD, null, SharedNode.name(folder), 1));
  }

  @Override
  protected LegalIndexWriter openWriter(Path folder) {
    return engine(folder).write(Path.of("g1"));
  }

  @Override
  protected LegalIndex openIndex(Path folder) {
    return engine(folder).open(Path.of("g1"));
  }
}
