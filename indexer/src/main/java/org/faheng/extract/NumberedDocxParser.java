package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser of docx and xlsx, after Chinese automatic numbers became text. */
public final class NumberedDocxParser extends OOXMLParser {
  private static final long serialVersionUID = 1L;
  private static final Pattern FORMAT = Pattern.compile("numFmt [^>]*?val=\"([A-Za-z0-9]+)\"");

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    TikaInputStream source = TikaInputStream.get(stream);
    if (!hasChineseNumbers(source.getPath())) {
      super.parse(source, handler, metadata, context);
      return;
    }
    Path numbered = Files.createTempFile("faheng-numbered", ".docx");
    try {
      write(source.getPath(), numbered);
      try (TikaInputStream copy = TikaInputStream.get(numbered)) {
        super.parse(copy, handler, metadata, context);
      }
    } finally {
      Files.deleteIfExists(numbered);
    }
  }

  private static boolean hasChineseNumbers(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry numbering = zip.getEntry("word/numbering.xml");
      if (numbering == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(numbering)) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return FORMAT.matcher(xml).results().anyMatch(r -> NumberFormat.isChinese(r.group(1)));
      }
    }
  }

  private static void write(Path source, Path target) throws IOException, TikaException {
    try (InputStream in = Files.newInputStream(source);
        XWPFDocument document = new XWPFDocument(in);
        OutputStream out = Files.newOutputStream(target)) {
      WordNumbers.write(document);
      document.write(out);
    } catch (POIXMLException e) {
      throw new TikaException("not a readable docx file", e);
    }
  }
}
