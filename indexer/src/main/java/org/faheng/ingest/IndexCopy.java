package org.faheng.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.LayQuestions;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.TextKey;
import org.faheng.index.VectorStore;
import org.faheng.index.VectorStore.Quality;

/**
 * 迁移索引: copies everything from the index of one engine to that of another, without reading a file
 * again. Broken off, it goes on where it stopped; run again, it brings over what has changed since.
 */
public final class IndexCopy {
  private static final int COMMIT_EVERY = 1000;

  private final DataFolder from;
  private final DataFolder to;
  private final LayQuestions questions;

  /**
   * @param from the same data with the engine that has the index
   * @param to the same data with the engine that is to have it
   */
  public IndexCopy(DataFolder from, DataFolder to) {
    this(from, to, LayQuestions.shipped());
  }

  /**
   * @param questions known ways of asking, whose vectors go along
   */
  public IndexCopy(DataFolder from, DataFolder to, LayQuestions questions) {
    this.from = from;
    this.to = to;
    this.questions = questions;
  }

  /**
   * 迁移结果.
   *
   * @param copied documents that were brought over
   * @param unchanged documents that were there already
   * @param removed documents that were there and are no longer in the source
   * @param vectors vectors that were brought over
   */
  public record Result(int copied, int unchanged, int removed, long vectors) {}

  /** Copies what the target lacks; calls {@code progress} with documents looked at. */
  public Result run(IngestProgress progress) throws IOException {
    try (LegalIndex source = from.open()) {
      Result documents = documents(source, progress);
      long vectors = vectors(source);
      return new Result(documents.copied(), documents.unchanged(), documents.removed(), vectors);
    }
  }

  private Result documents(LegalIndex source, IngestProgress progress) throws IOException {
    List<DocumentSummary> wanted = source.documents();
    Map<FrbrUri, DocumentSummary> there = new HashMap<>();
    try (LegalIndex target = to.open()) {
      target.documents().forEach(document -> there.put(document.uri(), document));
    }
    int copied = 0;
    int looked = 0;
    long articles = 0;
    try (LegalIndexWriter writer = to.writer()) {
      for (DocumentSummary document : wanted) {
        looked++;
        if (!document.equals(there.remove(document.uri()))) {
          var whole = source.document(document.uri()).orElseThrow();
          writer.add(whole);
          articles += whole.provisions().size();
          copied++;
        }
        progress.update(looked, wanted.size(), articles);
        if (looked % COMMIT_EVERY == 0) {
          writer.commit();
        }
      }
      there.keySet().forEach(writer::delete);
      writer.commit();
    }
    return new Result(copied, wanted.size() - copied, there.size(), 0);
  }

  private long vectors(LegalIndex source) {
    long copied = 0;
    try (VectorStore old = from.vectors();
        VectorStore fresh = to.vectors()) {
      Set<Long> seen = new HashSet<>();
      for (DocumentSummary document : source.documents()) {
        if (document.work().kind().isNormative()) {
          for (long key : texts(source, document, seen)) {
            copied += copy(key, old, fresh) ? 1 : 0;
          }
        }
      }
      for (LayQuestions.Asked asked : questions.rows()) {
        if (seen.contains(asked.text())) {
          copied += copy(TextKey.of(asked.question()), old, fresh) ? 1 : 0;
        }
      }
      fresh.commit();
    }
    return copied;
  }

  /** Texts of a document that were not met before. */
  private static List<Long> texts(LegalIndex source, DocumentSummary document, Set<Long> seen) {
    return source
        .document(document.uri())
        .map(found -> found.provisions().stream().map(IndexedProvision::words))
        .stream()
        .flatMap(texts -> texts)
        .map(TextKey::of)
        .filter(seen::add)
        .toList();
  }

  private static boolean copy(long key, VectorStore old, VectorStore fresh) {
    Quality quality = old.has(key, Quality.FULL) ? Quality.FULL : Quality.FAST;
    if (fresh.has(key, quality)) {
      return false;
    }
    return old.get(key)
        .map(
            vector -> {
              fresh.put(key, vector, quality);
              return true;
            })
        .orElse(false);
  }
}
