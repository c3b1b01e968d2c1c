package org.faheng.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.metadata.Metadata;

/** 扫描件: a PDF whose pages without characters are recognised from their image. */
public final class ScannedPdfParser extends PdfPageParser {
  private static final long serialVersionUID = 1L;
  private static final float DPI = 300;

  @Override
  List<PageLine> withScans(
      PDDocument document, List<PageLine> lines, List<Integer> scans, Metadata metadata)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    Ocr ocr = new Ocr(metadata);
    OcrTable table = new OcrTable();
    for (int page : scans) {
      if (ocr.isLate()) {
        metadata.add(PageXhtml.WARNING, Messages.ocrStopped(page + 1));
        break;
      }
      table.add(recognise(ocr, renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)), page);
    }
    ocr.report(table);
    List<PageLine> all =
        new ArrayList<>(lines.stream().filter(line -> !scans.contains(line.page())).toList());
    all.addAll(table.lines());
    all.sort(Comparator.comparingInt(PageLine::page));
    return all;
  }

  private static String recognise(Ocr ocr, BufferedImage image) throws IOException {
    Path file = Files.createTempFile("faheng-page", ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      return ocr.recognise(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
