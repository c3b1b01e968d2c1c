package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** 图片: a photograph or scan, or several in one TIFF file. */
public final class ImagePageParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.image("png"), MediaType.image("jpeg"), MediaType.image("tiff"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Ocr ocr = new Ocr(metadata);
    OcrTable table = new OcrTable();
    table.add(ocr.recognise(TikaInputStream.get(stream).getPath()), 0);
    ocr.report(table);
    PageXhtml.write(table.lines(), table.pages(), handler, metadata);
  }
}
