package org.faheng.app;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.faheng.cli.ExitCode;
import org.faheng.cli.FahengCommand;
import org.faheng.cli.UsageProblem;
import org.faheng.extract.TextExtractors;
import org.faheng.index.IndexEngine;
import org.faheng.ingest.DataFolder;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
  /** Lucene remarks at every start that an optional module is off; kept, lest the level be lost. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs the command in {@code args} and exits with its code, see {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command in {@code args} and gives its exit code. */
  public static int run(String... args) {
    LUCENE.setLevel(Level.SEVERE);
    return new CommandLine(new FahengCommand(Main::dataFolder))
        .addSubcommand(new ServeCommand())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new CopyIndexCommand())
        .setExitCodeExceptionMapper(Main::exitCode)
        .setParameterExceptionHandler(UsageProblem::explain)
        .setExecutionExceptionHandler(Main::explain)
        .execute(args);
  }

  static DataFolder dataFolder(Path root) {
    return dataFolder(root, EngineChoice.of(root).engine());
  }

  static DataFolder dataFolder(Path root, IndexEngine engine) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    return new DataFolder(root, engine, TextExtractors::standard, threads);
  }

  private static int exitCode(Throwable problem) {
    boolean usage = problem instanceof CommandLine.ParameterException;
    return usage ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (System.getenv("FAHENG_DEBUG") != null) {
      throw e;
    }
    String reason =
        e instanceof NoSuchFileException missing
            ? "找不到 " + missing.getFile() + "，请检查路径"
            : e.getMessage();
    command.getErr().println("没有完成：" + reason + "（设置环境变量 FAHENG_DEBUG=1 可看到详细原因）");
    return ExitCode.FAILED;
  }
}
