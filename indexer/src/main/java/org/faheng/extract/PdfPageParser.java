package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * PDF: reads printed lines with their places, which Tika's own parser drops. Pages that hold no
 * characters are reported as scans, or recognised by {@link ScanParser}.
 */
public class PdfPageParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final int FEWEST_CHARACTERS = 8;
  private static final int TAIL = 2048;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Path file = TikaInputStream.get(stream).getPath();
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      describe(document, metadata);
      if (!endsProperly(file)) {
        metadata.add(PageXhtml.WARNING, Messages.TRUNCATED);
      }
      PageXhtml.write(lines(document, metadata), document.getNumberOfPages(), handler, metadata);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private List<PageLine> lines(PDDocument document, Metadata metadata) throws IOException {
    List<PageLine> lines = new ArrayList<>();
    List<Integer> scans = new ArrayList<>();
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      List<PageLine> own = printed(document, page);
      if (isScan(document, page, own)) {
        scans.add(page);
      }
      lines.addAll(own);
    }
    return scans.isEmpty() ? lines : withScans(document, lines, scans, metadata);
  }

  /** What to do about pages without characters: here, to say which they are. */
  List<PageLine> withScans(
      PDDocument document, List<PageLine> lines, List<Integer> scans, Metadata metadata)
      throws IOException {
    metadata.set(
        PageXhtml.SCANNED_PAGES,
        scans.stream().map(page -> Integer.toString(page + 1)).collect(Collectors.joining("、")));
    return lines;
  }

  private static List<PageLine> printed(PDDocument document, int page) throws IOException {
    double height = document.getPage(page).getCropBox().getHeight();
    return new LineAssembler(page, height).assemble(PdfGlyphs.of(document, page));
  }

  private static boolean isScan(PDDocument document, int page, List<PageLine> lines) {
    String text = lines.stream().map(PageLine::text).collect(Collectors.joining());
    boolean hasImage =
        document.getPage(page).getResources() != null
            && document.getPage(page).getResources().getXObjectNames().iterator().hasNext();
    return hasImage && (text.length() < FEWEST_CHARACTERS) || isGibberish(text);
  }

  /** Fonts without a table of characters give code points that mean nothing. */
  private static boolean isGibberish(String text) {
    long odd =
        text.codePoints()
            .filter(c -> c == 0xFFFD || c < 0x20 || Character.getType(c) == Character.PRIVATE_USE)
            .count();
    return !text.isEmpty() && odd * 3 > text.length();
  }

  private static void describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    if (information.getTitle() != null) {
      metadata.set(TikaCoreProperties.TITLE, information.getTitle());
    }
    if (information.getAuthor() != null) {
      metadata.set(TikaCoreProperties.CREATOR, information.getAuthor());
    }
    if (information.getCreationDate() != null) {
      metadata.set(TikaCoreProperties.CREATED, information.getCreationDate());
    }
  }

  private static boolean endsProperly(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
