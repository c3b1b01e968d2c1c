package org.faheng.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 检索记录: one JSON line for each question, with everything needed to ask it again: the words, the
 * filter, the snapshot of the index and what was shown.
 */
public final class SearchLog implements AutoCloseable {
  private final RecordFile<Entry> file;

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

  private SearchLog(RecordFile<Entry> file) {
    this.file = file;
  }

  /** A log kept in {@code file}, continued where it exists. */
  public static SearchLog in(Path file) {
    return new SearchLog(RecordFile.in(file, "S", Entry.class));
  }

  /** A log that keeps nothing, for benchmarks and batch commands. */
  public static SearchLog none() {
    return new SearchLog(RecordFile.none(Entry.class));
  }

  /** Records an answer and gives the id of the record; empty where nothing is kept. */
  String record(String question, SearchOptions options, SearchAnswer answer) {
    return file.add(
        id ->
            new Entry(
                id,
                Instant.now(),
                question,
                options,
                answer.hits().snapshot(),
                answer.hits().hits().stream().map(hit -> hit.provision().id()).toList(),
                answer.hits().total(),
                answer.tookMillis()));
  }

  /** The record of that id. */
  public Optional<Entry> find(String id) {
    return file.find(id);
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
    file.close();
  }
}
