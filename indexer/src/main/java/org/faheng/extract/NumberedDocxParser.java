package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
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
  private static final String DOCX = FileKind.DOCX.mediaType();

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    TikaInputStream source = TikaInputStream.get(stream);
    if (!DOCX.equals(metadata.get(Metadata.CONTENT_TYPE))) {
      super.parse(source, handler, metadata, context);
      return;
    }
    Path numbered = Files.createTempFile("faheng-numbered", ".docx");
    try {
      if (!write(source.getPath(), numbered)) {
        super.parse(source, handler, metadata, context);
        return;
      }
      try (TikaInputStream copy = TikaInputStream.get(numbered)) {
        super.parse(copy, handler, metadata, context);
      }
    } finally {
      Files.deleteIfExists(numbered);
    }
  }

  private static boolean write(Path source, Path target) throws IOException, TikaException {
    OPCPackage opened = open(source);
    try (XWPFDocument document = new XWPFDocument(opened)) {
      boolean chinese = WordNumbers.write(document);
      if (chinese) {
        try (OutputStream out = Files.newOutputStream(target)) {
          document.write(out);
        }
      }
      return chinese;
    } catch (POIXMLException e) {
      throw new TikaException("not a readable docx file", e);
    } finally {
      opened.revert();
    }
  }

  private static OPCPackage open(Path source) throws TikaException {
    try {
      return OPCPackage.open(source.toString(), PackageAccess.READ);
    } catch (InvalidFormatException | RuntimeException e) {
      throw new TikaException("not a readable docx file", e);
    }
  }
}
