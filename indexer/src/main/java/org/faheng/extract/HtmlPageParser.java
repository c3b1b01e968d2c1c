package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * 网页: the words of a web page without its navigation. Declared GB2312 is read as GB18030, which
 * Tika's own parser does not do.
 */
public final class HtmlPageParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final String SILENT =
      "script,style,noscript,nav,header,footer,form,iframe,button,select,template,svg,[hidden]";
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumb|crumbs?|location|position|"
              + "footer?|copyright|sidebar|share|print|toolbar|pages?nav)(?:$|[\\s_-])");
  private static final Set<String> ROWS = Set.of("tbody", "thead", "tfoot", "tr");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Document page = Jsoup.parse(TextDecoder.decodeLeniently(stream.readAllBytes()).text());
    metadata.set(TikaCoreProperties.TITLE, page.title().strip());
    page.select(SILENT).remove();
    page.getAllElements().stream()
        .filter(HtmlPageParser::isFurniture)
        .toList()
        .forEach(Element::remove);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    new Writer(xhtml).children(page.body());
    xhtml.endDocument();
  }

  private static boolean isFurniture(Element element) {
    String name = element.className() + " " + element.id();
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return !element.nameIs("body")
        && (FURNITURE.matcher(name).find() && element.text().length() < 300
            || style.contains("display:none"));
  }

  /** Writes blocks as paragraphs and tables as tables. */
  private record Writer(XHTMLContentHandler xhtml) {

    void children(Element parent) throws SAXException {
      boolean open = false;
      for (Node node : parent.childNodes()) {
        boolean block = node instanceof Element element && isBlock(element);
        if (block && open) {
          xhtml.endElement("p");
        } else if (!block && !open) {
          xhtml.startElement("p");
        }
        open = !block;
        node(node);
      }
      if (open) {
        xhtml.endElement("p");
      }
    }

    private void node(Node node) throws SAXException {
      if (node instanceof TextNode text) {
        characters(text.getWholeText());
      } else if (node instanceof Element element) {
        element(element);
      }
    }

    private void element(Element element) throws SAXException {
      if (element.nameIs("br")) {
        xhtml.startElement("br");
        xhtml.endElement("br");
      } else if (isCell(element) || element.nameIs("tr")) {
        wrapped(element);
      } else if (isBlock(element)) {
        children(element);
      } else {
        inline(element);
      }
    }

    private void inline(Element element) throws SAXException {
      for (Node child : element.childNodes()) {
        node(child);
      }
    }

    private void wrapped(Element element) throws SAXException {
      xhtml.startElement(element.nameIs("tr") ? "tr" : "td");
      if (element.nameIs("tr")) {
        for (Element cell : element.children()) {
          node(cell);
        }
      } else {
        children(element);
      }
      xhtml.endElement(element.nameIs("tr") ? "tr" : "td");
    }

    /** Line ends of the source mean nothing, and between Chinese characters not even a space. */
    private void characters(String text) throws SAXException {
      xhtml.characters(
          text.replaceAll("(?<=[^\\x00-\\x7F])[ \\t]*[\\r\\n]+[ \\t]*(?=[^\\x00-\\x7F])", "")
              .replaceAll("[ \\t\\r\\n]+", " "));
    }

    private static boolean isBlock(Element element) {
      return BlockElements.contain(element.normalName())
          || ROWS.contains(element.normalName())
          || isCell(element)
          || element.children().stream().anyMatch(Writer::isBlock);
    }

    private static boolean isCell(Element element) {
      return element.nameIs("td") || element.nameIs("th");
    }
  }
}
