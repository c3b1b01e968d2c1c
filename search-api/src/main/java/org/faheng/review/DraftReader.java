package org.faheng.review;

import java.io.IOException;
import java.nio.file.Path;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.ingest.FileInspection;

/** 送审稿读取: reads a file the way those of the index were read, without adding it to them. */
public final class DraftReader {
  private final ReviewService service;
  private final TitleCatalog titles;
  private final TextExtractor extractor;

  /**
   * @param titles every title of the index that {@code service} reviews by
   */
  public DraftReader(ReviewService service, TitleCatalog titles, TextExtractor extractor) {
    this.service = service;
    this.titles = titles;
    this.extractor = extractor;
  }

  /**
   * Reads {@code file}, of which {@code said} is known; its remarks tell how it could be read.
   *
   * @throws ExtractionException if it gives no text; its message says what to do
   */
  public Draft read(Path file, Submission said) throws IOException, ExtractionException {
    FileInspection read = FileInspection.of(file, extractor, titles);
    Draft draft =
        service
            .draft(said.name(), read.document(), read.body(), read.citations(), said.made())
            .withRemarks(read.warnings());
    return said.applied(draft);
  }
}
