package org.faheng.index.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.ClientConfiguration;
import org.springframework.data.elasticsearch.client.elc.rest5_client.Rest5Clients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * 集群连接: speaks JSON with the cluster through the client that Spring Data sets up; a node that does
 * not answer is passed over for the next one. Thread-safe.
 */
final class Cluster implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final ContentType TYPE = ContentType.APPLICATION_JSON;
  private static final int NOT_FOUND = 404;
  private static final int FIRST_ERROR = 400;

  private final Rest5Client client;
  private final ElasticsearchSettings settings;

  Cluster(ElasticsearchSettings settings) {
    this.settings = settings;
    this.client = Rest5Clients.getRest5Client(configuration(settings));
  }

  private static ClientConfiguration configuration(ElasticsearchSettings settings) {
    ClientConfiguration.MaybeSecureClientConfigurationBuilder plain =
        ClientConfiguration.builder().connectedTo(settings.hosts());
    ClientConfiguration.TerminalClientConfigurationBuilder built = plain;
    if (settings.isSecure()) {
      built =
          settings.ca() == null
              ? plain.usingSsl()
              : plain.usingSsl(TrustedAuthority.context(settings.ca()));
    }
    built = built.withConnectTimeout(CONNECT).withSocketTimeout(ANSWER);
    return settings.user().isEmpty()
        ? built.build()
        : built.withBasicAuth(settings.user(), settings.password()).build();
  }

  ElasticsearchSettings settings() {
    return settings;
  }

  JsonNode get(String path) {
    return send("GET", path, null);
  }

  /** What lies there; empty if nothing does. */
  JsonNode find(String path) {
    return orMissing(() -> get(path));
  }

  JsonNode post(String path, Object body) {
    return send("POST", path, JSON.writeValueAsBytes(body));
  }

  JsonNode post(String path) {
    return send("POST", path, null);
  }

  JsonNode put(String path, Object body) {
    return send("PUT", path, JSON.writeValueAsBytes(body));
  }

  /** Removes what lies there, if anything does. */
  void delete(String path) {
    orMissing(() -> send("DELETE", path, null));
  }

  /** An action on the cluster. */
  interface Asking {
    JsonNode ask();
  }

  private static JsonNode orMissing(Asking asking) {
    try {
      return asking.ask();
    } catch (ClusterException e) {
      if (e.status() == NOT_FOUND) {
        return MissingNode.getInstance();
      }
      throw e;
    }
  }

  /**
   * One request and its answer.
   *
   * @throws ClusterException if no node answers, or one answers with an error
   */
  JsonNode send(String method, String path, byte @Nullable [] body) {
    Request request = new Request(method, path);
    if (body != null) {
      request.setEntity(new ByteArrayEntity(body, TYPE));
    }
    try {
      Response response = client.performRequest(request);
      JsonNode answer = read(response);
      // the client lets some refusals through as answers
      if (response.getStatusCode() >= FIRST_ERROR) {
        throw new ClusterException(
            "Elasticsearch 拒绝了请求：" + shortened(answer.path("error").toString()),
            response.getStatusCode(),
            null);
      }
      return answer;
    } catch (ResponseException e) {
      int status = e.getResponse().getStatusCode();
      throw new ClusterException("Elasticsearch 拒绝了请求：" + reason(e), status, e);
    } catch (IOException e) {
      throw new ClusterException(
          "Elasticsearch 没有应答（" + settings.uris() + "），请检查集群和网络：" + e.getMessage(), 0, e);
    }
  }

  private static String reason(ResponseException e) {
    return shortened(String.valueOf(e.getMessage()));
  }

  private static String shortened(String message) {
    return message.length() > 500 ? message.substring(0, 500) + "…" : message;
  }

  private static JsonNode read(Response response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return MissingNode.getInstance();
    }
    try (InputStream in = entity.getContent()) {
      return JSON.readTree(in);
    }
  }

  /** Lines of JSON, as {@code _bulk} and {@code _msearch} take them. */
  static byte[] lines(Iterable<?> values) {
    StringBuilder lines = new StringBuilder();
    for (Object value : values) {
      lines.append(JSON.writeValueAsString(value)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A shipped file of JSON, such as a mapping. */
  static Map<String, Object> shipped(String name) {
    try (InputStream in = Cluster.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("mapping must be shipped, got no " + name);
      }
      @SuppressWarnings("unchecked")
      Map<String, Object> read = JSON.readValue(in, Map.class);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
