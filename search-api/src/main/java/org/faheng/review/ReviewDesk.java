package org.faheng.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.search.IndexedLaws;
import org.faheng.search.LruCache;
import org.faheng.search.SearchService;
import org.faheng.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 审查台: takes drafts in, reviews them by the newest state of the index and keeps the last results.
 * Thread-safe.
 */
public final class ReviewDesk {
  /** What is said where there is no law to review by. */
  static final String NO_LAW = "库中还没有文件可供比对，请先运行 ./faheng ingest 文件夹";

  private static final int KEPT_RESULTS = 16;

  private final LegalIndex index;
  private final SearchService search;
  private final TextExtractor extractor;
  private final ReviewArchive archive;
  private final LruCache<String, Reviewed> results = new LruCache<>(KEPT_RESULTS);
  private volatile @Nullable Bench bench;

  public ReviewDesk(
      LegalIndex index, SearchService search, TextExtractor extractor, ReviewArchive archive) {
    this.index = index;
    this.search = search;
    this.extractor = extractor;
    this.archive = archive;
  }

  /** What reviews are made with in one state of the index. */
  private record Bench(IndexedLaws laws, ReviewService service, Map<String, FrbrUri> files) {}

  /**
   * A draft with its review.
   *
   * @param id names it in addresses
   * @param files identities of the documents at hand by the path of their file
   */
  record Reviewed(
      String id,
      Submission said,
      IndexedLaws laws,
      Map<String, FrbrUri> files,
      Review review,
      ReviewReply reply) {}

  /**
   * Takes a draft in and reviews it.
   *
   * @throws ExtractionException if it cannot be read; nothing of it is kept then
   */
  Reviewed receive(InputStream content, Submission said, LocalDate day)
      throws IOException, ExtractionException {
    requireLaw();
    return first(archive.keep(content, said, day));
  }

  /** Reviews a draft that is kept once more, by other facts; empty where it is not kept. */
  Optional<Reviewed> again(String id, Submission said, LocalDate day)
      throws IOException, ExtractionException {
    Optional<ReviewArchive.Kept> known = archive.find(id);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Submission named =
        new Submission(known.get().said().name(), said.kind(), said.authority(), said.made());
    return Optional.of(first(archive.keep(known.get().file(), named, day)));
  }

  private Reviewed first(ReviewArchive.Kept kept) throws IOException, ExtractionException {
    try {
      return review(kept);
    } catch (ExtractionException e) {
      if (kept.fresh()) {
        archive.discard(kept.id());
      }
      throw e;
    }
  }

  /** The review of a draft that was taken in, by the law at hand now; empty for an unknown id. */
  Optional<Reviewed> open(String id) throws IOException, ExtractionException {
    Optional<Reviewed> known = results.find(id).filter(done -> done.laws() == search.laws());
    if (known.isPresent()) {
      return known;
    }
    Optional<ReviewArchive.Kept> kept = archive.find(id);
    return kept.isEmpty() ? Optional.empty() : Optional.of(review(kept.get()));
  }

  /** Reviews a file without keeping it. */
  ReviewReply check(Path file, Submission said, LocalDate day)
      throws IOException, ExtractionException {
    requireLaw();
    Bench now = bench();
    return ReviewReply.of(now.service().review(read(file, said, now), day));
  }

  private Reviewed review(ReviewArchive.Kept kept) throws IOException, ExtractionException {
    Bench now = bench();
    Review review = now.service().review(read(kept.file(), kept.said(), now), kept.day());
    Reviewed done =
        new Reviewed(
            kept.id(), kept.said(), now.laws(), now.files(), review, ReviewReply.of(review));
    if (bench == now) {
      results.put(kept.id(), done);
    }
    return done;
  }

  private Draft read(Path file, Submission said, Bench now)
      throws IOException, ExtractionException {
    return new DraftReader(now.service(), now.laws().titles(), extractor).read(file, said);
  }

  /** Results by another state of the index would keep all its law in memory: they go. */
  private Bench bench() {
    IndexedLaws laws = search.laws();
    Bench known = bench;
    if (known == null || known.laws() != laws) {
      known = new Bench(laws, new ReviewService(index, laws), files());
      bench = known;
      results.clear();
    }
    return known;
  }

  private Map<String, FrbrUri> files() {
    return index.documents().stream()
        .collect(
            Collectors.toMap(
                document -> document.manifestation().path(),
                DocumentSummary::uri,
                (first, second) -> first));
  }

  private void requireLaw() {
    if (!isReady()) {
      throw Refusal.badRequest(NO_LAW);
    }
  }

  /** Whether there is any law to review by. */
  boolean isReady() {
    return !index.documents().isEmpty();
  }
}
