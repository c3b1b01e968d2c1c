package org.faheng.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * 普查进度: reviews that are done, a line each in a file, so that a sweep that was cut off goes on
 * where it was. A line that was cut off is done again. Thread-safe.
 */
public final class SweepState implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConcurrentMap<String, Done> done = new ConcurrentHashMap<>();
  private final @Nullable BufferedWriter out;

  /**
   * A review that is done.
   *
   * @param dismissed how many pairs stood a closer look; the pairs themselves are not kept
   */
  public record Done(String key, int dismissed, ReviewReply review) {}

  private SweepState(@Nullable BufferedWriter out) {
    this.out = out;
  }

  /** Keeps nothing for another run. */
  public static SweepState none() {
    return new SweepState(null);
  }

  /** What {@code file} holds, to be added to. */
  public static SweepState in(Path file) throws IOException {
    String known = Files.exists(file) ? text(file) : "";
    SweepState state =
        new SweepState(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    known.lines().forEach(state::read);
    if (!known.isEmpty() && !known.endsWith("\n")) {
      state.line("");
    }
    return state;
  }

  /** A line can be cut off inside a character, which strict decoding would refuse. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private void read(String line) {
    try {
      if (!line.isBlank()) {
        Done read = JSON.readValue(line, Done.class);
        done.put(read.key(), read);
      }
    } catch (JacksonException cutOff) {
      // the program ended while it wrote this line: the document is reviewed again
    }
  }

  /** The review named {@code key}; empty where it is still to be done. */
  public Optional<Done> find(String key) {
    return Optional.ofNullable(done.get(key));
  }

  /** Keeps a review, without its dismissed pairs. */
  public Done keep(String key, ReviewReply review) {
    Done each = new Done(key, review.dismissed().size(), review.withoutDismissed());
    done.put(key, each);
    line(JSON.writeValueAsString(each));
    return each;
  }

  private synchronized void line(String line) {
    if (out == null) {
      return;
    }
    try {
      out.write(line);
      out.newLine();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
