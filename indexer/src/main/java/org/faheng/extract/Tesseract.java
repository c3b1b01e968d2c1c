package org.faheng.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** 文字识别: the tesseract program with simplified Chinese. */
final class Tesseract {
  private static final String LANGUAGE = "chi_sim";
  private static final long LIST_SECONDS = 20;

  private Tesseract() {}

  /** Whether the program and its Chinese data are installed. */
  static boolean isInstalled() {
    try {
      Path list = Files.createTempFile("faheng-ocr", ".txt");
      try {
        int status = run(List.of("tesseract", "--list-langs"), list, LIST_SECONDS);
        return status == 0 && Files.readString(list).lines().anyMatch(LANGUAGE::equals);
      } finally {
        Files.deleteIfExists(list);
      }
    } catch (IOException notInstalled) {
      return false;
    }
  }

  /** What stands on an image, as the program's table of words; see {@link OcrTable}. */
  static String recognise(Path image, long seconds) throws IOException {
    Path table = Files.createTempFile("faheng-ocr", ".tsv");
    try {
      List<String> command =
          List.of("tesseract", image.toString(), "stdout", "-l", LANGUAGE, "--psm", "3", "tsv");
      int status = run(command, table, seconds);
      if (status != 0) {
        throw new IOException("tesseract ended with status " + status + " on " + image);
      }
      return Files.readString(table, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(table);
    }
  }

  private static int run(List<String> command, Path output, long seconds) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output.toFile());
    Process process = builder.start();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException("tesseract took longer than " + seconds + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while tesseract was at work", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
