package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Does what the file tells it to: hangs, halts its process or eats all memory. */
public final class HostileParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_HTML);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String order = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    if (order.contains("hang")) {
      hang();
    } else if (order.contains("halt")) {
      Runtime.getRuntime().halt(3);
    } else if (order.contains("memory")) {
      eatMemory();
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    xhtml.element("p", "第一条");
    xhtml.endDocument();
  }

  private static void hang() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void eatMemory() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[8 * 1024 * 1024]);
    }
  }
}
