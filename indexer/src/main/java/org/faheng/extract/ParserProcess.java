package org.faheng.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import org.apache.tika.pipes.PipesServer;

/**
 * 解析进程: the main class of the process that parses files.
 *
 * <p>Tika puts the name of its own main class behind our JVM arguments. We put this class before
 * that, so that the process also starts from the single jar of Spring Boot, whose inner jars only
 * its launcher can read, and so that no log line gets between the bytes on standard output.
 */
public final class ParserProcess {
  private static final String BOOT_LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";
  private static final String LOGBACK = "org/faheng/extract/parser-process-logback.xml";

  private ParserProcess() {}

  /** Runs Tika's server; the first argument is the name of its class. */
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    PipesServer.main(Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  /** The java program that this process runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The arguments of {@link #java()} up to Tika's own. */
  static List<String> arguments(ExtractionLimits limits) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlog4j2.statusLoggerLevel=OFF",
                "-Dlog4j2.loggerContextFactory="
                    + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dlogback.configurationFile=" + LOGBACK,
                "-D" + Ocr.SECONDS + "=" + limits.ocrTime().toSeconds(),
                "-cp",
                System.getProperty("java.class.path")));
    if (isInsideBootJar()) {
      arguments.add("-Dloader.main=" + ParserProcess.class.getName());
      arguments.add(BOOT_LAUNCHER);
    } else {
      arguments.add(ParserProcess.class.getName());
    }
    return arguments;
  }

  private static boolean isInsideBootJar() {
    var source = ParserProcess.class.getProtectionDomain().getCodeSource();
    return source != null && source.getLocation().toString().startsWith("jar:nested:");
  }
}
