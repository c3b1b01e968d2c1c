package org.faheng.extract;

import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * How printed lines travel from the parsing process to ours: a {@code p} a line, its place in
 * attributes. Layout is understood on our side, where it can be tested without a process.
 */
final class PageXhtml {
  static final String PAGES = "faheng:pages";
  static final String WARNING = "faheng:warning";
  static final String SCANNED_PAGES = "faheng:scanned-pages";
  static final String OCR_CONFIDENCE = "faheng:ocr-confidence";

  private static final String LINE = "line";

  private PageXhtml() {}

  static void write(List<PageLine> lines, int pages, ContentHandler handler, Metadata metadata)
      throws SAXException {
    metadata.set(PAGES, Integer.toString(pages));
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    for (PageLine line : lines) {
      xhtml.startElement("p", attributes(line));
      xhtml.characters(line.text());
      xhtml.endElement("p");
    }
    xhtml.endDocument();
  }

  private static AttributesImpl attributes(PageLine line) {
    AttributesImpl attributes = new AttributesImpl();
    add(attributes, "class", LINE);
    add(attributes, "page", Integer.toString(line.page()));
    add(attributes, "left", number(line.left()));
    add(attributes, "right", number(line.right()));
    add(attributes, "y", number(line.y()));
    add(attributes, "size", number(line.size()));
    add(attributes, "height", number(line.pageHeight()));
    return attributes;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    attributes.addAttribute("", name, name, "CDATA", value);
  }

  static boolean isLine(String element, Attributes attributes) {
    return element.equals("p") && LINE.equals(attributes.getValue("class"));
  }

  static PageLine read(Attributes attributes, String text) {
    return new PageLine(
        Integer.parseInt(attributes.getValue("page")),
        Double.parseDouble(attributes.getValue("left")),
        Double.parseDouble(attributes.getValue("right")),
        Double.parseDouble(attributes.getValue("y")),
        Double.parseDouble(attributes.getValue("size")),
        Double.parseDouble(attributes.getValue("height")),
        text);
  }
}
