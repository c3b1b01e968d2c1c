package org.faheng.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.metadata.Metadata;

/** 扫描件: a PDF whose pages without characters are recognised from their image. */
public final class ScannedPdfParser extends PdfPageParser {
  private static final long serialVersionUID = 1L;
  private static final float LEAST_DPI = 150;
  private static final float USUAL_DPI = 300;
  private static final float MOST_DPI = 400;
  private static final float POINTS_PER_INCH = 72;

  @Override
  List<PageLine> withScans(
      PDDocument document, List<PageLine> lines, List<Integer> scans, Metadata metadata)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    Ocr ocr = new Ocr(metadata);
    OcrTable table = new OcrTable();
    for (int page : scans) {
      if (ocr.isLate()) {
        metadata.add(PageXhtml.WARNING, Messages.ocrStopped(page + 1));
        break;
      }
      table.add(
          recognise(
              ocr,
              renderer.renderImageWithDPI(
                  page, resolution(document.getPage(page)), ImageType.GRAY)),
          page);
    }
    ocr.report(table);
    List<PageLine> all =
        new ArrayList<>(lines.stream().filter(line -> !scans.contains(line.page())).toList());
    all.addAll(table.lines());
    all.sort(Comparator.comparingInt(PageLine::page));
    return all;
  }

  /** That of the scan itself: enlarged by rendering, characters lose their edges. */
  private static float resolution(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    float dpi = 0;
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject image) {
          float inches = page.getCropBox().getWidth() / POINTS_PER_INCH;
          dpi = Math.max(dpi, image.getWidth() / inches);
        }
      }
    }
    return dpi == 0 ? USUAL_DPI : Math.clamp(dpi, LEAST_DPI, MOST_DPI);
  }

  private static String recognise(Ocr ocr, BufferedImage image) throws IOException {
    Path file = Files.createTempFile("faheng-page", ".png");
    try {
      Speckles.remove(image);
      ImageIO.write(image, "png", file.toFile());
      return ocr.recognise(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
