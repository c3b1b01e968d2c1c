package org.faheng.index.elasticsearch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 本机节点: a real Elasticsearch server on loopback, in a JVM of its own, from the jars that the module
 * elasticsearch-node puts together. Gone with this JVM, or when closed or killed.
 */
public final class LocalNode implements AutoCloseable {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

  private final List<String> command;
  private final Path log;
  private final URI uri;
  private Process process;

  private LocalNode(List<String> command, Path log, int httpPort) throws IOException {
    this.command = command;
    this.log = log;
    this.uri = URI.create("http://127.0.0.1:" + httpPort);
    launch();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** Where the server's jars are; null where the module was not built. */
  public static Path home() {
    String given = System.getProperty("faheng.node.home", "");
    List<Path> places =
        given.isEmpty()
            ? List.of(
                Path.of("elasticsearch-node/target"),
                Path.of("../indexer/elasticsearch-node/target"),
                Path.of("indexer/elasticsearch-node/target"))
            : List.of(Path.of(given));
    return places.stream()
        .filter(place -> Files.isDirectory(place.resolve("home/lib")))
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .findFirst()
        .orElse(null);
  }

  /** Why no server can be started here; empty if one can. */
  public static String obstacle() {
    return home() == null
        ? "elasticsearch-node was not built: mvn -pl indexer/elasticsearch-node process-classes"
        : "";
  }

  /** Starts a cluster of some nodes, the data of each in a folder of its own, and waits for it. */
  public static List<LocalNode> cluster(Path folder, int nodes, String heap) throws IOException {
    List<Integer> ports = freePorts(2 * nodes);
    List<String> seeds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      seeds.add("127.0.0.1:" + ports.get(nodes + i));
      names.add("n" + (i + 1));
    }
    List<LocalNode> started = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      List<String> settings =
          List.of(
              "path.data=" + folder.resolve(names.get(i)).resolve("data"),
              "path.logs=" + folder.resolve(names.get(i)).resolve("logs"),
              "node.name=" + names.get(i),
              "cluster.name=faheng-" + ports.getFirst(),
              "http.port=" + ports.get(i),
              "transport.port=" + ports.get(nodes + i),
              "discovery.seed_hosts=" + String.join(",", seeds),
              "cluster.initial_master_nodes=" + String.join(",", names),
              "cluster.routing.allocation.disk.threshold_enabled=false");
      Path log = Files.createDirectories(folder.resolve(names.get(i))).resolve("out.txt");
      started.add(new LocalNode(command(heap, settings), log, ports.get(i)));
    }
    started.forEach(LocalNode::await);
    return started;
  }

  private static List<String> command(String heap, List<String> settings) {
    Path built = home();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + System.getProperty("faheng.node.tier", "4"),
            "-Dfaheng.node.until=stdin",
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            built.resolve("classes") + File.pathSeparator + built.resolve("home/lib") + "/*",
            "org.faheng.node.ElasticsearchNode",
            built.resolve("home").toString()));
    command.addAll(settings);
    return command;
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      List<Integer> ports = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ServerSocket socket = new ServerSocket(0);
        sockets.add(socket);
        ports.add(socket.getLocalPort());
      }
      return ports;
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  private void launch() throws IOException {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  /** Where it is asked. */
  public URI uri() {
    return uri;
  }

  /** Waits until it answers as a member of a cluster with a master. */
  public void await() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("node must come up, see " + log);
      }
      pause();
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) uri.resolve("/_cluster/health?timeout=1s").toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(3000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for a node was interrupted", e);
    }
  }

  /** Ends it as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts it again with the data it had. */
  public void restart() {
    try {
      launch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await();
  }

  @Override
  public void close() {
    kill();
  }
}
