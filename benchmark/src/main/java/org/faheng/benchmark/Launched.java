package org.faheng.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the product in a process of its own, started as people start it. */
final class Launched {
  private Launched() {}

  static Process start(Path log, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("faheng.home", "."), "faheng").toString());
    line.addAll(List.of(command));
    File file = log.toFile();
    return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(file).start();
  }
}
