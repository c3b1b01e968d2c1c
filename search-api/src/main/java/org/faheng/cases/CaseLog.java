package org.faheng.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faheng.search.RecordFile;

/**
 * 类案检索记录: one line for each search for similar cases, with everything needed to ask it again and to
 * make its report again.
 */
public final class CaseLog implements AutoCloseable {
  private final RecordFile<Entry> file;

  private CaseLog(RecordFile<Entry> file) {
    this.file = file;
  }

  /**
   * One search as it was answered.
   *
   * @param id such as C-000012
   * @param time when, UTC
   * @param snapshot the state of the index that answered
   * @param hits identities of the nearest cases, in order
   */
  public record Entry(
      String id, Instant time, CaseRequest request, String snapshot, List<String> hits) {}

  /** A log kept in {@code file}, continued where it exists. */
  public static CaseLog in(Path file) {
    return new CaseLog(RecordFile.in(file, "C", Entry.class));
  }

  /** A log that keeps nothing, for batch commands. */
  public static CaseLog none() {
    return new CaseLog(RecordFile.none(Entry.class));
  }

  /** Records an answer given at {@code time} and gives the id of the record. */
  String record(Instant time, CaseRequest request, SimilarCases found) {
    List<String> hits =
        found.nearest().hits().stream().map(hit -> hit.document().uri().value()).toList();
    return file.add(id -> new Entry(id, time, request, found.nearest().snapshot(), hits));
  }

  /** The record of that id. */
  public Optional<Entry> find(String id) {
    return file.find(id);
  }

  @Override
  public void close() {
    file.close();
  }
}
