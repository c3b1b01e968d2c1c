package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** OFD (GB/T 33190-2016 电子文件存储与交换格式 版式文档): printed lines with their places. */
public final class OfdPageParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(OfdDetector.OFD);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (OFDReader reader = new OFDReader(TikaInputStream.get(stream).getPath())) {
      List<PageInfo> pages = reader.getPageList();
      List<PageLine> lines = new ArrayList<>();
      for (int page = 0; page < pages.size(); page++) {
        lines.addAll(lines(pages.get(page), page));
      }
      PageXhtml.write(lines, pages.size(), handler, metadata);
    } catch (RuntimeException e) {
      throw new TikaException("not a readable OFD file", e);
    }
  }

  private static List<PageLine> lines(PageInfo page, int number) {
    OfdGlyphs glyphs = new OfdGlyphs();
    for (CT_Layer layer : page.getAllLayer()) {
      glyphs.readBlocks(layer.getPageBlocks());
    }
    return new LineAssembler(number, page.getSize().getHeight()).assemble(glyphs.all());
  }
}
