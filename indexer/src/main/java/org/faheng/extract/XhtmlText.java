package org.faheng.extract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XHTML that the parsing process gives: printed lines with their places from PDF, OFD and
 * scans, or running text with tables from all other formats.
 */
final class XhtmlText extends DefaultHandler {
  private static final Set<String> SILENT = Set.of("head", "script", "style");
  private static final Set<String> SILENT_CLASSES =
      Set.of(
          "header",
          "footer",
          "outside",
          "embedded",
          "package-entry",
          "annotation_text",
          "threaded-comment",
          "glossary");

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Attributes place = new AttributesImpl();
  private boolean inLine;
  private int silent;
  private int cell;

  private XhtmlText() {}

  static XhtmlText read(String xhtml) throws SAXException {
    XhtmlText reader = new XhtmlText();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reader);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the JDK's own XML parser must read a string", e);
    }
    return reader;
  }

  /** Printed lines; empty for formats without pages. */
  List<PageLine> lines() {
    return List.copyOf(lines);
  }

  /** Running text; empty for formats with pages. */
  String text() {
    return TextNormalizer.normalize(text.toString());
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (silent > 0 || isSilent(name, attributes)) {
      silent++;
    } else if (PageXhtml.isLine(name, attributes)) {
      inLine = true;
      place = new AttributesImpl(attributes);
      block.setLength(0);
    } else {
      startFlow(name);
    }
  }

  private void startFlow(String name) {
    switch (name) {
      case "tr" -> endBlock();
      case "td", "th" -> {
        if (cell == 0) {
          block.setLength(0);
        }
        cell++;
      }
      case "br" -> lineBreak();
      default -> {
        if (BlockElements.contain(name)) {
          endBlock();
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (silent > 0) {
      silent--;
    } else if (inLine) {
      lines.add(PageXhtml.read(place, block.toString()));
      block.setLength(0);
      inLine = false;
    } else {
      endFlow(name);
    }
  }

  private void endFlow(String name) {
    switch (name) {
      case "tr" -> endRow();
      case "td", "th" -> endCell();
      default -> {
        if (BlockElements.contain(name)) {
          endBlock();
        }
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (silent == 0) {
      block.append(characters, start, length);
    }
  }

  private static boolean isSilent(String name, Attributes attributes) {
    String styles = attributes.getValue("class");
    return SILENT.contains(name) || styles != null && SILENT_CLASSES.contains(styles);
  }

  private void lineBreak() {
    block.append(cell > 0 ? ' ' : '\n');
  }

  /** Ends a paragraph; inside a cell paragraphs are only set apart by a space. */
  private void endBlock() {
    if (cell > 0) {
      block.append(' ');
      return;
    }
    block.toString().lines().filter(line -> !line.isBlank()).forEach(this::appendLine);
    block.setLength(0);
  }

  private void appendLine(String line) {
    text.append(line.stripLeading()).append('\n');
  }

  private void endCell() {
    cell--;
    if (cell == 0) {
      cells.add(block.toString().replaceAll("[ \\t\\n\\r\\u00A0]+", " ").strip());
      block.setLength(0);
    }
  }

  private void endRow() {
    if (cell > 0) {
      block.append(' ');
    } else {
      String row = String.join("\t", cells);
      if (!row.isBlank()) {
        appendLine(row);
      }
      cells.clear();
    }
  }
}
