package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * 仿造评测: writes the law of invented jurisdictions into a folder outside the repository, and tells
 * how lengths, terms and citations grow, beside the real texts.
 */
final class GenerateBenchmark {
  private GenerateBenchmark() {}

  static void run(Main.Options options, PrintStream out) throws IOException {
    Path laws = options.path("path");
    Path output = options.path("output");
    InventedLaws invented = InventedLaws.from(laws, options.number("seed", 1));
    TextGrowth growth = new TextGrowth();
    for (Path file : Workspace.markdown(laws)) {
      growth.add(java.nio.file.Files.readString(file));
    }
    out.println("1 (real): " + growth.line());
    int times = options.number("times", 10);
    for (int jurisdiction = 1; jurisdiction < times; jurisdiction++) {
      for (int number = 0; number < invented.size(); number++) {
        growth.add(invented.document(jurisdiction, number).text());
      }
      invented.write(jurisdiction, output);
      out.printf(Locale.ROOT, "%d: %s%n", jurisdiction + 1, growth.line());
    }
    out.println(growth.line());
  }
}
