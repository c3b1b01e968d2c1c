package org.faheng.extract;

import java.nio.file.Path;
import java.util.List;

/** 解析进程: how the process that parses files is started. Tika adds its own main class. */
final class ParserProcess {
  private static final String LOGBACK = "org/faheng/extract/parser-process-logback.xml";

  private ParserProcess() {}

  /** The java program that this process runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Arguments of {@link #java()}. Logging is off, for the process answers on standard output. */
  static List<String> arguments(ExtractionLimits limits) {
    return List.of(
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Dslf4j.internal.verbosity=ERROR",
        "-Dlog4j2.statusLoggerLevel=OFF",
        "-Dlog4j2.loggerContextFactory="
            + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dlogback.configurationFile=" + LOGBACK,
        "-D" + Ocr.SECONDS + "=" + limits.ocrTime().toSeconds(),
        "-cp",
        System.getProperty("java.class.path"));
  }
}
