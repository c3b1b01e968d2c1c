package org.faheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 记录文件: a file with one JSON record a line, numbered in the order in which they came. A command may
 * write to it while the server runs: whoever adds a record holds the file and counts what others
 * have added.
 */
public final class RecordFile<T> implements AutoCloseable {
  /** Records written before a field existed are read as without it. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final @Nullable Path file;
  private final @Nullable FileChannel channel;
  private final String letter;
  private final Class<T> type;
  private long last;
  private long size;

  private RecordFile(
      @Nullable Path file, @Nullable FileChannel channel, String letter, Class<T> type) {
    this.file = file;
    this.channel = channel;
    this.letter = letter;
    this.type = type;
  }

  /**
   * Records kept in {@code file}, continued where it exists; their ids begin with {@code letter}.
   */
  public static <T> RecordFile<T> in(Path file, String letter, Class<T> type) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new RecordFile<>(file, channel, letter, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps nothing, for benchmarks and batch commands. */
  public static <T> RecordFile<T> none(Class<T> type) {
    return new RecordFile<>(null, null, "", type);
  }

  /** Keeps the record made for a new id and gives that id; empty where nothing is kept. */
  public synchronized String add(Function<String, T> record) {
    if (file == null || channel == null) {
      return "";
    }
    try {
      FileLock lock = channel.lock();
      try {
        return add(record, file, channel);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String add(Function<String, T> record, Path to, FileChannel open) throws IOException {
    if (open.size() != size) {
      last = lines(to);
    }
    String id = String.format("%s-%06d", letter, last + 1);
    write(open, JSON.writeValueAsString(record.apply(id)) + "\n");
    last++;
    size = open.size();
    return id;
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
      return all.count();
    }
  }

  private static void write(FileChannel channel, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
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
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
