package org.faheng.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the product in a process of its own, with the heap that people get. */
final class Launched {
  private Launched() {}

  static Process start(Path log, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-Xlog:disable"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.faheng.app.Main"));
    line.addAll(List.of(command));
    File file = log.toFile();
    return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(file).start();
  }
}
