package org.faheng.corpus.document;

/** 半角: letters, digits and spaces as people type them in either width. */
public final class HalfWidth {
  private HalfWidth() {}

  /** The text with full-width letters, digits and spaces in their half width, same length. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
      out.append(c == '\u3000' ? ' ' : wide ? (char) (c - 0xFEE0) : c);
    }
    return out.toString();
  }
}
