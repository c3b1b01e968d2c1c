package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** 评测: {@code benchmark/run COMMAND …}; each command prints one JSON line of figures last. */
public final class Main {
  private static final String USAGE =
      """
      benchmark/run COMMAND …
        retrieval --corpus FILE[.gz] --topics FILE --qrels FILE [--run OUT.tsv]
        fusion --corpus FILE[.gz] --topics FILE --qrels FILE --vectors DIR [--weights OUT.tsv]
          [--own FILE] [--fast yes] [--each yes]
        token-vectors --corpus FILE[.gz] --vectors DIR --output FILE
        lookup --topics FILE --path DIR
        cases --cases FILE[.gz] --topics FILE [--qrels FILE] [--pools FILE] [--run OUT.tsv]
          [--cause yes|no] [--replicate N]
        structure --path DIR
        ingest --path DIR
        compare --path DIR
        citator --path DIR
        load --path DIR [--topics FILE] [--lookups FILE] [--clients N] [--seconds S]
        kills --path DIR [--count N]
        node-kills [--count N]
        review --path DIR [--count N]
        conflict --gold FILE --laws DIR
        mutations --gold FILE --laws DIR
        fuzz [--inputs N] [--seed N]
      """;

  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs one benchmark. */
  public static void main(String[] args) throws IOException, InterruptedException {
    LUCENE.setLevel(java.util.logging.Level.SEVERE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Options options = Options.of(args);
    switch (args[0]) {
      case "retrieval" ->
          RetrievalBenchmark.run(
              options.path("corpus"),
              options.path("topics"),
              options.path("qrels"),
              options.has("run") ? options.path("run") : null,
              out);
      case "fusion" ->
          FusionBenchmark.run(
              options.path("corpus"),
              options.path("topics"),
              options.path("qrels"),
              options.path("vectors"),
              options.has("weights") ? options.path("weights") : null,
              options.has("own") ? options.path("own") : null,
              options.has("fast"),
              options.has("each"),
              out);
      case "token-vectors" ->
          TokenVectors.run(
              options.path("corpus"), options.path("vectors"), options.path("output"), out);
      case "lookup" -> LookupBenchmark.run(options.path("topics"), options.path("path"), out);
      case "cases" -> CasesBenchmark.run(options, out);
      case "structure" -> StructureBenchmark.run(options.path("path"), out);
      case "ingest" -> IngestBenchmark.run(options.path("path"), out);
      case "compare" -> CompareBenchmark.run(options.path("path"), out);
      case "citator" -> CitatorBenchmark.run(options.path("path"), out);
      case "load" -> LoadBenchmark.run(options, out);
      case "kills" -> KillsBenchmark.run(options.path("path"), options.number("count", 5), out);
      case "node-kills" -> NodeKillsBenchmark.run(options.number("count", 20), out);
      case "review" -> ReviewBenchmark.run(options.path("path"), options.number("count", 20), out);
      case "mutations" -> MutationBenchmark.run(options.path("gold"), options.path("laws"), out);
      case "conflict" -> ConflictBenchmark.run(options.path("gold"), options.path("laws"), out);
      case "fuzz" ->
          FuzzBenchmark.run(options.number("inputs", 100_000), options.number("seed", 1), out);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }

  /** Named options of a command line. */
  record Options(Map<String, String> values) {
    static Options of(String[] args) {
      Map<String, String> values = new java.util.HashMap<>();
      for (int i = 1; i + 1 < args.length; i += 2) {
        values.put(args[i].replaceFirst("^--", ""), args[i + 1]);
      }
      return new Options(Map.copyOf(values));
    }

    boolean has(String name) {
      return values.containsKey(name);
    }

    Path path(String name) {
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("--" + name + " must be given");
      }
      return Path.of(value);
    }

    int number(String name, int otherwise) {
      String value = values.get(name);
      return value == null ? otherwise : Integer.parseInt(value);
    }
  }
}
