package org.faheng.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 平常用法: Elasticsearch as anybody would use it: an entry for each provision, text fields with the
 * server's own analysis, bulk requests from two threads, match queries. It keeps less than our
 * engines do: no whole documents, no facets, no days of force, no citations, no phrases by halves
 * of words.
 */
final class PlainServer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LOT_BYTES = 5 << 20;
  private static final int THREADS = 2;
  private static final Map<String, Object> MAPPING =
      Map.of(
          "settings",
          Map.of("number_of_shards", 1, "number_of_replicas", 0),
          "mappings",
          Map.of(
              "properties",
              Map.of(
                  "title", Map.of("type", "text"),
                  "article", Map.of("type", "keyword"),
                  "text", Map.of("type", "text"))));

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String index;

  PlainServer(URI server, String index) {
    this.server = server;
    this.index = index;
  }

  /** Writes every provision; all are safe and visible afterwards. */
  void write(List<IndexedDocument> documents) throws IOException, InterruptedException {
    send("PUT", "", JSON.writeValueAsString(MAPPING));
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> sent = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        sent.add(pool.submit(() -> writeEveryOther(documents, first)));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("the server must take every lot", e);
    }
    send("POST", "/_refresh", "");
  }

  private Void writeEveryOther(List<IndexedDocument> documents, int first)
      throws IOException, InterruptedException {
    StringBuilder lot = new StringBuilder();
    for (int i = first; i < documents.size(); i += THREADS) {
      IndexedDocument document = documents.get(i);
      for (IndexedProvision provision : document.provisions()) {
        lot.append(lines(document, provision));
      }
      if (lot.length() * 3L > LOT_BYTES) {
        bulk(lot);
      }
    }
    bulk(lot);
    return null;
  }

  private static String lines(IndexedDocument document, IndexedProvision provision) {
    Map<String, String> entry =
        Map.of(
            "title", document.expression().work().title(),
            "article", provision.article(),
            "text", provision.text());
    String action = JSON.writeValueAsString(Map.of("index", Map.of("_id", provision.id())));
    return action + "\n" + JSON.writeValueAsString(entry) + "\n";
  }

  private void bulk(StringBuilder lot) throws IOException, InterruptedException {
    if (lot.isEmpty()) {
      return;
    }
    JsonNode answer = send("POST", "/_bulk?filter_path=errors", lot.toString());
    if (answer.path("errors").asBoolean()) {
      throw new IOException("the server must take every entry");
    }
    lot.setLength(0);
  }

  /** Ids of the best provisions whose text has some of the words. */
  List<String> search(String words, int size) throws IOException, InterruptedException {
    Map<String, Object> request =
        Map.of("size", size, "query", Map.of("match", Map.of("text", words)));
    JsonNode answer = send("POST", "/_search", JSON.writeValueAsString(request));
    return answer
        .path("hits")
        .path("hits")
        .valueStream()
        .map(hit -> hit.path("_id").asString())
        .toList();
  }

  /** Bytes on the disk. */
  long bytes() throws IOException, InterruptedException {
    return send("GET", "/_stats/store", "")
        .path("_all")
        .path("primaries")
        .path("store")
        .path("size_in_bytes")
        .asLong();
  }

  private JsonNode send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/" + index + path))
            .header(
                "Content-Type",
                path.startsWith("/_bulk") ? "application/x-ndjson" : "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() >= 300) {
      throw new IOException(
          "the server must answer, got "
              + response.statusCode()
              + " "
              + new String(response.body(), StandardCharsets.UTF_8));
    }
    return JSON.readTree(response.body());
  }
}
