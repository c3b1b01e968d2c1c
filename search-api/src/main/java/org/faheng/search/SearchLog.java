package org.faheng.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 检索记录: one JSON line for each question, with everything needed to ask it again: the words, the
 * filter, the snapshot of the index and what was shown.
 */
public final class SearchLog implements AutoCloseable {
  /** Records written before an option existed are read as without it. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final @Nullable Path file;
  private final @Nullable BufferedWriter writer;
  private final AtomicLong last;

  /**
   * One question as it was answered.
   *
   * @param id such as S-000231
   * @param time when, UTC
   * @param options how it was to be answered
   * @param snapshot the state of the index that answered
   * @param hits identities of the provisions shown, in order
   */
  public record Entry(
      String id,
      Instant time,
      String question,
      SearchOptions options,
      String snapshot,
      List<String> hits,
      long total,
      double tookMillis) {}

  private SearchLog(@Nullable Path file, @Nullable BufferedWriter writer, long last) {
    this.file = file;
    this.writer = writer;
    this.last = new AtomicLong(last);
  }

  /** A log kept in {@code file}, continued where it exists. */
  public static SearchLog in(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      long lines = 0;
      if (Files.exists(file)) {
        try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
          lines = all.count();
        }
      }
      BufferedWriter writer =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new SearchLog(file, writer, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A log that keeps nothing, for benchmarks and batch commands. */
  public static SearchLog none() {
    return new SearchLog(null, null, 0);
  }

  /** Records an answer and gives the id of the record; empty where nothing is kept. */
  String record(String question, SearchOptions options, SearchAnswer answer) {
    if (writer == null) {
      return "";
    }
    String id = String.format("S-%06d", last.incrementAndGet());
    Entry entry =
        new Entry(
            id,
            Instant.now(),
            question,
            options,
            answer.hits().snapshot(),
            answer.hits().hits().stream().map(hit -> hit.provision().id()).toList(),
            answer.hits().total(),
            answer.tookMillis());
    String line = JSON.writeValueAsString(entry);
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
  public Optional<Entry> find(String id) {
    if (file == null) {
      return Optional.empty();
    }
    String mark = "\"id\":\"" + id + "\"";
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.contains(mark))
          .findFirst()
          .map(line -> JSON.readValue(line, Entry.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a question gives when it is asked again.
   *
   * @param then the record
   * @param now the answer of today's index
   * @param sameSnapshot whether the index is still in the same state
   * @param sameHits whether the same provisions come in the same order
   */
  public record Replay(Entry then, SearchAnswer now, boolean sameSnapshot, boolean sameHits) {}

  /** Asks the question of a record again. */
  public static Replay replay(Entry entry, SearchService service) {
    SearchAnswer now = service.answer(entry.question(), entry.options());
    List<String> hits = now.hits().hits().stream().map(hit -> hit.provision().id()).toList();
    return new Replay(
        entry, now, now.hits().snapshot().equals(entry.snapshot()), hits.equals(entry.hits()));
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
