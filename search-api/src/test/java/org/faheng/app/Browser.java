package org.faheng.app;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, driven by its DevTools protocol as a person would at the keyboard. */
public final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final Process process;
  private final WebSocket socket;
  private int asked;

  /** A browser with a page of that many CSS pixels. */
  public Browser(Path folder, int width, int height) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    this.process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.socket =
        http.newWebSocketBuilder().buildAsync(page(profile), new Listener(answers)).join();
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Whether it is on the path; in CI it has to be. */
  public static boolean isInstalled() {
    String path = System.getenv("PATH");
    return Boolean.parseBoolean(System.getenv("CI"))
        || path != null
            && Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  private URI page(Path profile) throws IOException, InterruptedException {
    Path port = profile.resolve("DevToolsActivePort");
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (System.nanoTime() < deadline) {
      if (Files.exists(port) && !Files.readString(port).isBlank()) {
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json");
        HttpRequest request = HttpRequest.newBuilder(list).build();
        String pages = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(pages)) {
          if (target.get("type").asString().equals("page")) {
            return URI.create(target.get("webSocketDebuggerUrl").asString());
          }
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("chromium did not open a page");
  }

  private record Listener(BlockingQueue<JsonNode> answers, StringBuilder text)
      implements WebSocket.Listener {
    private Listener(BlockingQueue<JsonNode> answers) {
      this(answers, new StringBuilder());
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        answers.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  private JsonNode ask(String method, Map<String, Object> parameters) throws InterruptedException {
    int id = ++asked;
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    while (true) {
      JsonNode answer = answers.poll(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("no answer to " + method);
      }
      if (answer.path("id").asInt(0) == id) {
        return answer.get("result");
      }
    }
  }

  /** Opens an address and waits until it is there. */
  public void open(String address) throws InterruptedException {
    ask("Page.navigate", Map.of("url", address));
    await("document.readyState + location.href", ("complete" + address)::equals);
  }

  /** The value of a script as words. */
  public String tell(String script) throws InterruptedException {
    JsonNode result = ask("Runtime.evaluate", Map.of("expression", "String(" + script + ")"));
    return result.at("/result/value").asString();
  }

  /** Waits until the value of a script is as wanted. */
  public void await(String script, Predicate<String> wanted) throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    String told = tell(script);
    while (!wanted.test(told)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(script + " stayed " + told);
      }
      Thread.sleep(50);
      told = tell(script);
    }
  }

  /** Presses a key that types a sign. */
  public void press(String sign) throws InterruptedException {
    ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", sign, "text", sign));
    ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", sign));
  }

  @Override
  public void close() {
    socket.abort();
    // its helpers write into the profile until they have ended
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().completeOnTimeout(each, 10, TimeUnit.SECONDS).join());
  }
}
