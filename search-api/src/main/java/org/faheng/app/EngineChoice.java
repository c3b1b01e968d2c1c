package org.faheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.faheng.index.IndexEngine;
import org.faheng.index.elasticsearch.ElasticsearchEngine;
import org.faheng.index.elasticsearch.ElasticsearchSettings;
import org.faheng.index.lucene.LuceneEngine;

/**
 * 引擎选择: which engine keeps the index of a data folder. Asked for, in this order, are properties of
 * the JVM ({@code -Dfaheng.engine=elasticsearch}), the environment ({@code FAHENG_ENGINE}), and the
 * file {@code faheng.properties} in the data folder.
 */
final class EngineChoice {
  static final String LUCENE = "lucene";
  static final String ELASTICSEARCH = "elasticsearch";

  private static final String ENGINE = "faheng.engine";
  private static final String CLUSTER = "faheng.elasticsearch.";

  private final Map<String, String> environment;
  private final Properties file;

  private EngineChoice(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /** The choice made for a data folder. */
  static EngineChoice of(Path data) {
    return of(data, System.getenv());
  }

  /** The same in a given environment. */
  static EngineChoice of(Path data, Map<String, String> environment) {
    Properties file = new Properties();
    Path path = data.resolve("faheng.properties");
    if (Files.exists(path)) {
      try (var in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        file.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("设置文件 " + path + " 不能读取", e);
      }
    }
    return new EngineChoice(environment, file);
  }

  private String setting(String name, String otherwise) {
    String given = System.getProperty(name);
    if (given == null) {
      given = environment.get(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    }
    return (given == null ? file.getProperty(name, otherwise) : given).strip();
  }

  /** The name of the engine in use. */
  String name() {
    return setting(ENGINE, LUCENE);
  }

  /** The engine in use. */
  IndexEngine engine() {
    return engine(name());
  }

  /** The engine of that name. */
  IndexEngine engine(String name) {
    return switch (name) {
      case LUCENE -> new LuceneEngine();
      case ELASTICSEARCH -> new ElasticsearchEngine(cluster());
      default ->
          throw new IllegalArgumentException(
              "不认识的引擎 " + name + "：faheng.engine 只能是 lucene 或 elasticsearch");
    };
  }

  private ElasticsearchSettings cluster() {
    String ca = setting(CLUSTER + "ca", "");
    return new ElasticsearchSettings(
        uris(setting(CLUSTER + "uris", "")),
        setting(CLUSTER + "user", ""),
        setting(CLUSTER + "password", ""),
        ca.isEmpty() ? null : Path.of(ca),
        setting(CLUSTER + "index", ElasticsearchSettings.INDEX),
        number(setting(CLUSTER + "shards", "1")));
  }

  private static List<URI> uris(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(EngineChoice::uri)
        .toList();
  }

  private static URI uri(String text) {
    URI uri = URI.create(text.contains("://") ? text : "http://" + text);
    if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
      throw new IllegalArgumentException(
          "Elasticsearch 地址 " + text + " 不可用，应如 https://10.0.0.5:9200");
    }
    return uri;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("faheng.elasticsearch.shards 应为数字，现为 " + text, e);
    }
  }
}
