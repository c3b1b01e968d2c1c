package org.faheng.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * 文档读取: Word, Excel, PDF, OFD, RTF, web pages and scans. They are parsed in a process of their own,
 * for a hostile or broken file may hang its parser or eat all memory.
 *
 * <p>There are two such processes at most, each started with its first file: one for files with
 * text, one with a longer time limit for scans.
 */
public final class TikaTextExtractor implements TextExtractor {
  private final ExtractionLimits limits;
  private final ParserLane texts;
  private final ParserLane scans;
  private final BooleanSupplier recognition;
  private volatile boolean recognitionKnown;

  /** An extractor that recognises scans if tesseract is installed. */
  public TikaTextExtractor(ExtractionLimits limits) {
    this(limits, "tika-text.xml", Tesseract::isInstalled);
  }

  /**
   * @param textParsers resource with the parsers of files with text
   * @param recognition whether scans can be recognised
   */
  TikaTextExtractor(ExtractionLimits limits, String textParsers, BooleanSupplier recognition) {
    this.limits = limits;
    this.texts = new ParserLane(textParsers, limits.time(), limits);
    this.scans = new ParserLane("tika-scans.xml", limits.ocrTime(), limits);
    this.recognition = recognition;
  }

  @Override
  public ExtractedText extract(Path file) throws ExtractionException {
    FileKind kind = checked(file);
    if (kind == FileKind.IMAGE) {
      return recognised(file);
    }
    Metadata read = parse(texts, file);
    String scanned = read.get(PageXhtml.SCANNED_PAGES);
    if (scanned == null) {
      return result(read, List.of());
    }
    if (canRecognise()) {
      return recognised(file);
    }
    return withoutScans(read, scanned);
  }

  private FileKind checked(Path file) throws ExtractionException {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw Messages.empty();
      }
      if (size > limits.fileBytes()) {
        throw Messages.tooLarge(limits.fileBytes());
      }
      FileKind kind = FileKind.of(file);
      if (kind == FileKind.DOCX || kind == FileKind.XLSX || kind == FileKind.OFD) {
        PackedSize.check(file);
      }
      return kind;
    } catch (IOException e) {
      throw Messages.unreadable(e);
    }
  }

  private boolean canRecognise() {
    if (!recognitionKnown) {
      recognitionKnown = recognition.getAsBoolean();
    }
    return recognitionKnown;
  }

  private ExtractedText recognised(Path file) throws ExtractionException {
    if (!canRecognise()) {
      throw Messages.ocrMissing();
    }
    return result(parse(scans, file), List.of());
  }

  private ExtractedText withoutScans(Metadata read, String scanned) throws ExtractionException {
    try {
      return result(read, List.of(Messages.pagesNotRecognised(scanned)));
    } catch (ExtractionException e) {
      throw e.reason() == ExtractionException.Reason.NO_TEXT ? Messages.ocrMissing() : e;
    }
  }

  private Metadata parse(ParserLane lane, Path file) throws ExtractionException {
    try {
      return new PipesAnswer(lane.parse(file), lane.time(), limits).metadata();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Messages.interrupted(e);
    } catch (IOException | PipesException | TikaException e) {
      throw Messages.unreadable(e);
    }
  }

  private static ExtractedText result(Metadata read, List<String> more) throws ExtractionException {
    String content = read.get(TikaCoreProperties.TIKA_CONTENT);
    if (content == null || content.isBlank()) {
      throw Messages.noText();
    }
    try {
      PagedText paged = paged(XhtmlText.read(content), pages(read));
      if (paged.text().isBlank()) {
        throw Messages.noText();
      }
      List<String> warnings = new ArrayList<>(Arrays.asList(read.getValues(PageXhtml.WARNING)));
      warnings.addAll(more);
      return new ExtractedText(
          paged.text(), mediaType(read), paged.pageStarts(), warnings, properties(read));
    } catch (SAXException e) {
      throw Messages.corrupt(e);
    }
  }

  private static PagedText paged(XhtmlText read, int pages) {
    return pages > 0 ? PagedText.of(read.lines(), pages) : new PagedText(read.text(), List.of());
  }

  private static int pages(Metadata read) {
    String pages = read.get(PageXhtml.PAGES);
    return pages == null ? 0 : Integer.parseInt(pages);
  }

  private static String mediaType(Metadata read) {
    String type = read.get(Metadata.CONTENT_TYPE);
    return type == null ? FileKind.UNKNOWN.mediaType() : type.replaceFirst(";.*", "").strip();
  }

  private static Map<String, String> properties(Metadata read) {
    Map<String, String> properties = new TreeMap<>();
    put(properties, "title", read.get(TikaCoreProperties.TITLE));
    put(properties, "creator", read.get(TikaCoreProperties.CREATOR));
    put(properties, "created", read.get(TikaCoreProperties.CREATED));
    put(properties, "modified", read.get(TikaCoreProperties.MODIFIED));
    put(properties, "pages", read.get(PageXhtml.PAGES));
    put(properties, "ocrConfidence", read.get(PageXhtml.OCR_CONFIDENCE));
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(name, value.strip());
    }
  }

  @Override
  public void close() {
    texts.close();
    scans.close();
  }
}
