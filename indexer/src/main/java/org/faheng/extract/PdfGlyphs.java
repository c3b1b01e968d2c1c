package org.faheng.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads the characters of one page of a PDF with their places. */
final class PdfGlyphs extends PDFTextStripper {
  private final List<Glyph> glyphs = new ArrayList<>();

  private PdfGlyphs() {
    setSuppressDuplicateOverlappingText(true);
  }

  static List<Glyph> of(PDDocument document, int page) throws IOException {
    PdfGlyphs reader = new PdfGlyphs();
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    reader.writeText(document, Writer.nullWriter());
    return reader.glyphs;
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : getCharactersByArticle()) {
      article.stream().filter(PdfGlyphs::isUpright).map(PdfGlyphs::glyph).forEach(glyphs::add);
    }
  }

  /** Slanted characters are watermarks. */
  private static boolean isUpright(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    double slant = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
    return slant < 0.05 * Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()))
        && position.getUnicode() != null;
  }

  private static Glyph glyph(TextPosition position) {
    double size = Math.max(position.getFontSizeInPt(), 1);
    return new Glyph(
        position.getUnicode(),
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        size);
  }
}
