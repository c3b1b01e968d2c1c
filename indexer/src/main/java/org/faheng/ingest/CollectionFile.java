package org.faheng.ingest;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.faheng.ingest.SourceFiles.SourceFile;

/**
 * 案例集: a file with one judgment a line as JSON, packed or not. Each line becomes a file of its own,
 * so that it is known by its content, kept as an original and reported like any other.
 */
final class CollectionFile {
  /** A longer line is no judgment: the longest of the Supreme Court's has some 200,000 signs. */
  private static final int LONGEST_LINE = 20_000_000;

  private CollectionFile() {}

  /** Whether a file of that lower-case name is a collection. */
  static boolean isOne(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  /** Adds every line to {@code files}; what stops the reading is a failure of the collection. */
  static List<IngestFailure> split(Path file, String path, Path scratch, List<SourceFile> files)
      throws IOException {
    Path into = Files.createTempDirectory(scratch, "lines");
    List<IngestFailure> failures = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.length() > LONGEST_LINE) {
          failures.add(failure(path + "!/" + number, "这一行超过 " + LONGEST_LINE + " 个字，不是一件案例"));
        } else if (!line.isBlank()) {
          Path one = into.resolve(number + CollectionCase.ENDING);
          Files.writeString(one, line, StandardCharsets.UTF_8);
          files.add(new SourceFile(one, path + "!/" + name(line, number), ImportHints.NONE));
        }
      }
    } catch (ZipException | CharacterCodingException | EOFException e) {
      failures.add(failure(path, "第 " + number + " 行之后读不下去，文件可能损坏或不是 UTF-8 编码；之前的各行照常入库"));
    }
    return failures;
  }

  private static IngestFailure failure(String path, String reason) {
    return new IngestFailure(path, IngestFailure.Stage.READ, reason);
  }

  /** The name that the collection gives a case, else the number of its line. */
  private static String name(String line, int number) {
    try {
      String id = CollectionCase.of(line).id();
      return id.isEmpty() ? String.valueOf(number) : id;
    } catch (CollectionCase.NotACase e) {
      // told again, with its reason, when its turn comes
      return String.valueOf(number);
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    InputStream plain = packed ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
  }
}
