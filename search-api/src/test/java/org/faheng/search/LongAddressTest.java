package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.faheng.app.ServedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, since it is the server that limits how long an address may be. */
@ServedTest
class LongAddressTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/api/search"})
  void takesTenThousandSignsInAnAddress(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path, "捕捉野鸭怎么处罚？" + "我".repeat(9_990));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("最能说明问题", "2022-09-01#art_");
  }

  @Test
  void saysWhatToDoWhereTheServerItselfRefuses() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/search", "我".repeat(30_000));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("请只取关键的几句").doesNotContain("HTTP Status");
  }

  @Test
  void readsSignsThatABrowserWouldHaveEscaped() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET /api/search?q=a|b{c}[d] HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200").contains("\"query\":\"a|b{c}[d]\"");
    }
  }

  private HttpResponse<String> get(String path, String question)
      throws IOException, InterruptedException {
    String query = "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + query)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
