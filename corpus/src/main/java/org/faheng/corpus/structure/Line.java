package org.faheng.corpus.structure;

/**
 * One line of a text and what its first characters say.
 *
 * @param start offset of the line
 * @param end offset after its line break
 * @param textStart offset of its first character that is not white space
 * @param textEnd offset after its last character that is not white space
 * @param kind what it looks like on its own
 * @param number plain number of its label, "0" where it has none
 * @param labelEnd offset after the label and the white space behind it
 */
record Line(
    int start, int end, int textStart, int textEnd, Kind kind, String number, int labelEnd) {

  /** What a line looks like. */
  enum Kind {
    BLANK,
    PART,
    SUBPART,
    CHAPTER,
    SECTION,
    ARTICLE,
    DIVISION,
    POINT,
    INDENT,
    SUBINDENT,
    TOC,
    ANNEX,
    TEXT
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** 编, 分编, 章 or 节. */
  boolean isHeading() {
    return kind.compareTo(Kind.PART) >= 0 && kind.compareTo(Kind.SECTION) <= 0;
  }

  int length() {
    return textEnd - textStart;
  }
}
