package org.faheng.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 记录文件: a file with one JSON record a line, numbered in the order in which they came. */
public final class RecordFile<T> implements AutoCloseable {
  /** Records written before a field existed are read as without it. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final @Nullable Path file;
  private final @Nullable BufferedWriter writer;
  private final String letter;
  private final Class<T> type;
  private final AtomicLong last;

  private RecordFile(
      @Nullable Path file,
      @Nullable BufferedWriter writer,
      String letter,
      Class<T> type,
      long last) {
    this.file = file;
    this.writer = writer;
    this.letter = letter;
    this.type = type;
    this.last = new AtomicLong(last);
  }

  /**
   * Records kept in {@code file}, continued where it exists; their ids begin with {@code letter}.
   */
  public static <T> RecordFile<T> in(Path file, String letter, Class<T> type) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      BufferedWriter writer =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new RecordFile<>(file, writer, letter, type, lines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
      return all.count();
    }
  }

  /** Keeps nothing, for benchmarks and batch commands. */
  public static <T> RecordFile<T> none(Class<T> type) {
    return new RecordFile<>(null, null, "", type, 0);
  }

  /** Keeps the record made for a new id and gives that id; empty where nothing is kept. */
  public String add(Function<String, T> record) {
    if (writer == null) {
      return "";
    }
    String id = String.format("%s-%06d", letter, last.incrementAndGet());
    String line = JSON.writeValueAsString(record.apply(id));
    try {
      synchronized (this) {
        writer.write(line);
        writer.newLine();
        writer.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return id;
  }

  /** The record of that id. */
  public Optional<T> find(String id) {
    if (file == null) {
      return Optional.empty();
    }
    String mark = "\"id\":\"" + id + "\"";
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.contains(mark))
          .findFirst()
          .map(line -> JSON.readValue(line, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
