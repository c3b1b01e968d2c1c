package org.faheng.extract;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Cleans grey scans of the dust that would be read as punctuation. */
final class Speckles {
  private static final int DARK = 176;
  private static final int WHITE = 255;

  private Speckles() {}

  /** Whitens dark spots of up to 3 by 3 pixels that stand alone. */
  static void remove(BufferedImage image) {
    WritableRaster raster = image.getRaster();
    for (int y = 2; y < image.getHeight() - 2; y++) {
      for (int x = 2; x < image.getWidth() - 2; x++) {
        if (raster.getSample(x, y, 0) < DARK && standsAlone(raster, x, y)) {
          whiten(raster, x, y);
        }
      }
    }
  }

  private static boolean standsAlone(WritableRaster raster, int x, int y) {
    for (int d = -2; d <= 2; d++) {
      boolean touched =
          raster.getSample(x + d, y - 2, 0) < DARK
              || raster.getSample(x + d, y + 2, 0) < DARK
              || raster.getSample(x - 2, y + d, 0) < DARK
              || raster.getSample(x + 2, y + d, 0) < DARK;
      if (touched) {
        return false;
      }
    }
    return true;
  }

  private static void whiten(WritableRaster raster, int x, int y) {
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        raster.setSample(x + dx, y + dy, 0, WHITE);
      }
    }
  }
}
