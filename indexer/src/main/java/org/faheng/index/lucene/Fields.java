package org.faheng.index.lucene;

/**
 * 字段: the fields of the index. A document is one record (URI, RECORD, META, FROM, TO, END, TEXT)
 * followed by one entry for each provision (URI, EID, UNIGRAMS, BIGRAMS, DOCUMENT, PLACE, CONTENT).
 */
final class Fields {
  /** Identity of the document, on its record and on its provisions. */
  static final String URI = "uri";

  /** Identity of the document, on its record only. */
  static final String RECORD = "record";

  /** The catalogue entry, in {@link BinaryForm}. */
  static final String META = "meta";

  /** First day in force as an epoch day; updated in place. */
  static final String FROM = "from";

  /** First day no longer in force as an epoch day; updated in place. */
  static final String TO = "to";

  /** Ordinal of the state that ends the force; updated in place. */
  static final String END = "end";

  /** The whole text, stored. */
  static final String TEXT = "text";

  /** Name of the provision. */
  static final String EID = "eid";

  /** Single characters of title, headings and text, with positions. */
  static final String UNIGRAMS = "uni";

  /** Pairs of characters of title, headings and text. */
  static final String BIGRAMS = "bi";

  /** Identity of the document as a column. */
  static final String DOCUMENT = "doc";

  /** Index of the provision in its document. */
  static final String PLACE = "place";

  /**
   * The provision in {@link BinaryForm}, as a column: read at random, never with its neighbours.
   */
  static final String CONTENT = "content";

  /** A day or state that is not there. */
  static final long NONE = Long.MIN_VALUE;

  private Fields() {}
}
