package org.faheng.index.elasticsearch;

/**
 * 字段: the fields of our indexes, as in {@code entries.json}. A document is one record and one entry
 * for each provision, all on one shard; what is not indexed is kept in the source alone.
 */
final class Field {
  /** The writer's work between two commits in which the entry came in. */
  static final String STAMP = "stamp";

  /** Identity of the document, on its record and on its provisions. */
  static final String URI = "uri";

  /** Identity of the document, on its record only. */
  static final String RECORD = "record";

  /** Identity of the work, on provisions. */
  static final String WORK = "work";

  /** Index of the provision in its document; only provisions have one. */
  static final String PLACE = "place";

  static final String EID = "eid";
  static final String CITES = "cites";

  /** What names the provision's text, see {@link org.faheng.index.TextKey}. */
  static final String KEY = "key";

  static final String KIND = "kind";
  static final String AUTHORITY = "authority";
  static final String REGION = "region";
  static final String RANK = "rank";
  static final String PUBLISHED = "published";
  static final String YEAR = "year";
  static final String FROM = "from";
  static final String TO = "to";

  /** The state that ends the force, see {@link org.faheng.index.engine.ForceNumbers}. */
  static final String END = "end";

  /** Single characters of title, headings and text, with positions. */
  static final String UNIGRAMS = "uni";

  /** Pairs of characters of title, headings and text. */
  static final String BIGRAMS = "bi";

  /** The pairs of all provisions of a document, on its record. */
  static final String WHOLE = "whole";

  /** Pairs of a case's title and of the parts that are compared, on its record. */
  static final String CASE_PAIRS = "casepairs";

  /** The catalogue entry, the provision or the case in their stored form; in the source alone. */
  static final String META = "meta";

  static final String CONTENT = "content";
  static final String CASE = "shelved";

  /** The whole text; in the source alone. */
  static final String TEXT = "text";

  /** The name of a vector's quality, and its bytes beside those in the graph. */
  static final String QUALITY = "quality";

  static final String VECTOR = "vector";
  static final String BYTES = "bytes";

  private Field() {}
}
