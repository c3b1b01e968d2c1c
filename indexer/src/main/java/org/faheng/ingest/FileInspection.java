package org.faheng.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Preface;
import org.faheng.extract.ExtractedText;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.IndexedDocument;

/**
 * 单件查看: what one file turns into, without adding it to the index.
 *
 * @param document as it would be indexed
 * @param body its tree
 * @param preface what its first lines say
 * @param citations every citation in it, with what each means
 * @param warnings remarks on how the file could be read, in Chinese
 */
public record FileInspection(
    IndexedDocument document,
    DocumentBody body,
    Preface preface,
    List<CitationResolver.Result> citations,
    List<String> warnings) {

  public FileInspection {
    citations = List.copyOf(citations);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads {@code file}; citations are resolved against {@code titles}.
   *
   * @throws ExtractionException if the file gives no text; its message says what to do
   */
  public static FileInspection of(Path file, TextExtractor extractor, TitleCatalog titles)
      throws IOException, ExtractionException {
    ExtractedText text = extractor.extract(file);
    String name = file.getFileName().toString();
    Manifestation manifestation =
        new Manifestation(name, text.mediaType(), OriginalStore.sha256(file), Files.size(file));
    ImportHints hints = HintReader.readAlone(file);
    DocumentAssembler.Assembled read =
        DocumentAssembler.assemble(text.text(), manifestation, hints);
    CitationResolver resolver =
        new CitationResolver(read.document().expression().work(), read.body(), titles);
    List<CitationResolver.Result> citations =
        resolver.resolve(CitationFinder.find(text.text(), titles));
    return new FileInspection(
        read.document(), read.body(), read.preface(), citations, text.warnings());
  }
}
