package org.faheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.DeltaTool;

/** Collects the characters of OFD pages with their places, in millimetres. */
final class OfdGlyphs {
  private static final double UNREAD = 3.5;

  private final List<Glyph> glyphs = new ArrayList<>();

  List<Glyph> all() {
    return List.copyOf(glyphs);
  }

  void readBlocks(List<PageBlockType> blocks) {
    for (PageBlockType block : blocks) {
      if (block instanceof TextObject text) {
        readText(text);
      } else if (block instanceof CT_PageBlock group) {
        readBlocks(group.getPageBlocks());
      }
    }
  }

  private void readText(TextObject text) {
    Boolean visible = text.getVisible();
    ST_Box box = text.getBoundary();
    if (box == null || Boolean.FALSE.equals(visible)) {
      return;
    }
    Double declared = text.getSize();
    double size = declared == null ? UNREAD : declared;
    Placing placing = new Placing(box, matrix(text.getCTM()));
    double x = 0;
    double y = 0;
    for (TextCode code : text.getTextCodes()) {
      x = code.getX() == null ? x : code.getX();
      y = code.getY() == null ? y : code.getY();
      readCode(code, x, y, size, placing);
    }
  }

  private void readCode(TextCode code, double startX, double startY, double size, Placing placing) {
    int[] characters = code.getContent().codePoints().toArray();
    List<Float> right = deltas(code.getDeltaX(), characters.length);
    List<Float> down = deltas(code.getDeltaY(), characters.length);
    double x = startX;
    double y = startY;
    for (int i = 0; i < characters.length; i++) {
      double own = (characters[i] < 0x2E80 ? 0.5 : 1) * size;
      double step = i < right.size() ? right.get(i) : down.isEmpty() ? own : 0;
      glyphs.add(
          placing.glyph(
              Character.toString(characters[i]), x, y, step > 0 ? Math.min(step, own) : own, size));
      x += step;
      y += i < down.size() ? down.get(i) : 0;
    }
  }

  private static List<Float> deltas(@Nullable ST_Array deltas, int length) {
    return deltas == null ? List.of() : DeltaTool.getDelta(deltas, length);
  }

  private static double[] matrix(@Nullable ST_Array ctm) {
    return ctm == null || ctm.size() < 6 ? new double[] {1, 0, 0, 1, 0, 0} : ctm.expectArr(6);
  }

  /** From the coordinates of a text object to those of its page. */
  private record Placing(ST_Box box, double[] matrix) {
    Glyph glyph(String text, double x, double y, double width, double size) {
      double across = matrix[0] * x + matrix[2] * y + matrix[4] + box.getTopLeftX();
      double down = matrix[1] * x + matrix[3] * y + matrix[5] + box.getTopLeftY();
      return new Glyph(text, across, down, width * scale(0), size * scale(2));
    }

    private double scale(int at) {
      return Math.hypot(matrix[at], matrix[at + 1]);
    }
  }
}
