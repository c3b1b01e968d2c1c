package org.faheng.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

  /** A draft with remarks on how its file could be read, in Chinese. */
  public record Read(Draft draft, List<String> warnings) {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads {@code file}, of which {@code said} is known.
   *
   * @throws ExtractionException if it gives no text; its message says what to do
   */
  public Read read(Path file, Submission said) throws IOException, ExtractionException {
    FileInspection read = FileInspection.of(file, extractor, titles);
    Draft draft =
        service
            .draft(said.name(), read.document(), read.body(), read.citations(), said.made())
            .withRemarks(read.warnings());
    return new Read(said.applied(draft), read.warnings());
  }
}
