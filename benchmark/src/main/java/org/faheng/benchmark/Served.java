package org.faheng.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** 在用服务: the server over the index of a workspace, in a process of its own. Thread-safe. */
final class Served implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(180);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process server;
  private final String base;
  private final double startSeconds;

  /** Starts it and waits until {@code path} is answered. */
  Served(Workspace workspace, String path) throws IOException, InterruptedException {
    int port = freePort();
    this.base = "http://127.0.0.1:" + port;
    long start = System.nanoTime();
    this.server =
        Launched.start(
            workspace.folder().resolve("serve.log"),
            "serve",
            "--port",
            String.valueOf(port),
            "--data",
            workspace.folder().toString());
    try {
      waitFor(path);
    } catch (IOException | InterruptedException e) {
      close();
      throw e;
    }
    this.startSeconds = (System.nanoTime() - start) / 1e9;
  }

  private void waitFor(String path) throws InterruptedException, IOException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < deadline && server.isAlive()) {
      try {
        if (get(path) == 200) {
          return;
        }
      } catch (ConnectException e) {
        // not listening yet
        Thread.sleep(20);
      }
    }
    throw new IOException("the server did not answer within " + LONGEST_START.toSeconds() + " s");
  }

  /** From the start of the process to the first answer. */
  double startSeconds() {
    return startSeconds;
  }

  /** The status of the answer. */
  int get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
  }

  /** The answer to JSON that is posted. */
  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Resident memory in MiB, where the system tells; otherwise -1. */
  long memory() throws IOException {
    Path status = Path.of("/proc/" + server.pid() + "/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(-1L);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().completeOnTimeout(server, 10, TimeUnit.SECONDS).join();
  }
}
