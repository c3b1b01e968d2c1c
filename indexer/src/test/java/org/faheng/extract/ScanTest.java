package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.faheng.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  private static final Path PRINTED = Path.of("src/test/resources/same-document/乐棠县城市犬只收容管理办法.pdf");

  @TempDir Path folder;

  @Test
  void recognisesAScannedPdfAndSaysSo() throws Exception {
    requireTesseract();
    try (TextExtractor extractor = TextExtractors.standard()) {
      ExtractedText text = extractor.extract(scannedPdf());
      assertThat(text.text().replaceAll("\\s", "")).contains("为了规范城市犬只收容工作，防止疫病传播，保护公民人身安全");
      assertThat(text.warnings()).contains("本文由扫描件识别（OCR），请与原件核对");
      assertThat(text.pageStarts()).hasSize(1);
      assertThat(text.properties()).containsKey("ocrConfidence");
    }
  }

  @Test
  void recognisesAPicture() throws Exception {
    requireTesseract();
    try (TextExtractor extractor = TextExtractors.standard()) {
      ExtractedText text = extractor.extract(picture());
      assertThat(text.text().replaceAll("\\s", "")).contains("防止疫病传播");
      assertThat(text.mediaType()).isEqualTo("image/png");
    }
  }

  @Test
  void asksForTesseractWhereItIsMissing() throws Exception {
    try (TextExtractor extractor =
        new TikaTextExtractor(ExtractionLimits.standard(), "tika-text.xml", () -> false)) {
      for (Path scan : new Path[] {scannedPdf(), picture()}) {
        assertThatThrownBy(() -> extractor.extract(scan))
            .hasMessage("这是扫描件，需安装 tesseract-ocr 与 tesseract-ocr-chi-sim 后重新导入")
            .isInstanceOfSatisfying(
                ExtractionException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.OCR_MISSING));
      }
    }
  }

  private static void requireTesseract() {
    boolean installed = Tesseract.isInstalled();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(installed).as("tesseract with chi_sim is installed (CI=true)").isTrue();
    }
    assumeTrue(installed, "skipped: tesseract with chi_sim is not installed");
  }

  private Path picture() throws Exception {
    Path file = folder.resolve("page.png");
    ImageIO.write(page(), "png", file.toFile());
    return file;
  }

  private Path scannedPdf() throws Exception {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument scan = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      scan.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(scan, page()),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      scan.save(file.toFile());
    }
    return file;
  }

  private static BufferedImage page() throws Exception {
    try (PDDocument printed = Loader.loadPDF(PRINTED.toFile())) {
      return new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }
}
