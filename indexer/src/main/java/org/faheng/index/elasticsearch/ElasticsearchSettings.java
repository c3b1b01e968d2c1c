package org.faheng.index.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 集群设置: where the cluster is and how it is spoken to.
 *
 * @param uris some of its nodes, such as {@code https://10.0.0.5:9200}; all http or all https
 * @param user empty where the cluster asks for none
 * @param password of {@code user}
 * @param ca certificate (PEM) of the authority that signed the nodes' certificates; null for those
 *     that Java knows
 * @param index what the names of our indexes begin with
 * @param shards into how many parts a new index is divided, 1 to 64
 */
public record ElasticsearchSettings(
    List<URI> uris, String user, String password, @Nullable Path ca, String index, int shards) {
  /** The name where nobody chooses one. */
  public static final String INDEX = "faheng";

  public ElasticsearchSettings {
    uris = List.copyOf(uris);
    if (uris.isEmpty()) {
      throw new IllegalArgumentException("没有写明 Elasticsearch 的地址，请设置 faheng.elasticsearch.uris");
    }
    if (!index.matches("[a-z0-9][a-z0-9_-]{0,63}")) {
      throw new IllegalArgumentException(
          "索引名称 " + index + " 不可用：请用小写字母、数字、下划线或连字符，以字母或数字开头，最多 64 个字符");
    }
    if (shards < 1 || shards > 64) {
      throw new IllegalArgumentException("分片数须在 1 到 64 之间，现为 " + shards);
    }
  }

  /** A cluster without passwords, as on a closed network or in a test. */
  public static ElasticsearchSettings open(String index, URI... uris) {
    return new ElasticsearchSettings(List.of(uris), "", "", null, index, 1);
  }

  boolean isSecure() {
    return "https".equals(uris.getFirst().getScheme());
  }

  String[] hosts() {
    return uris.stream()
        .map(uri -> uri.getHost() + ":" + (uri.getPort() < 0 ? 9200 : uri.getPort()))
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return index + " on " + uris;
  }
}
