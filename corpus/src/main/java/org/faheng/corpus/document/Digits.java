package org.faheng.corpus.document;

/** Full-width digits as they stand in official numbers. */
final class Digits {
  private Digits() {}

  /** The text with ０-９ replaced by 0-9, same length. */
  static String halfWidth(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return out.toString();
  }
}
