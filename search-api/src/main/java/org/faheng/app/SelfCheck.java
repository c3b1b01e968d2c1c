package org.faheng.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 自检: asks a running server with the samples what people ask most, and expects answers. A virtual
 * machine that records how it ran (the class archive or ahead-of-time cache of the launcher) learns
 * from it.
 */
final class SelfCheck {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/search?q=" + encode("携犬外出不牵引怎么处罚"),
          "/api/search?q=" + encode("行政处罚 听证"),
          "/api/search?q=" + encode("未取得许可从事经营活动的法律责任"),
          "/api/clause?ref=" + encode("养犬管理条例第20条"),
          "/law/cn/local/" + encode("岳海省养犬管理条例"),
          "/compare?title=" + encode("乐棠县农村集中供水管理办法"),
          "/cited-by?ref=" + encode("养犬管理条例"));

  private final String base;

  SelfCheck(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /**
   * Asks every question {@code rounds} times.
   *
   * @throws IOException if one is not answered well
   */
  void run(int rounds) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (String path : PATHS) {
        ask(path);
      }
    }
  }

  private void ask(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    int status = connection.getResponseCode();
    if (status != HttpURLConnection.HTTP_OK) {
      throw new IOException("自检没有通过：" + path + " 返回 " + status);
    }
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
