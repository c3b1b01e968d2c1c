package org.faheng.extract;

/** 字形: a printed character; {@code x}, {@code y} (base line) and sizes in one unit, y down. */
record Glyph(String text, double x, double y, double width, double size) {

  double right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
