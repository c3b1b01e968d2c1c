package org.faheng.index.lucene;

import org.faheng.index.engine.BinaryForm;
import org.faheng.index.engine.CaseForm;
import org.faheng.index.engine.CitedTerms;
import org.faheng.index.engine.ForceNumbers;

/**
 * 字段: the fields of the index. A document is one record (URI, RECORD, META, FROM, TO, END, TEXT;
 * CASE and CASE_PAIRS where it is a case) followed by one entry for each provision (URI, EID,
 * UNIGRAMS, BIGRAMS, CITES, DOCUMENT, PLACE, TEXT_KEY, CONTENT).
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

  /** The state that ends the force, see {@link ForceNumbers#end}; updated in place. */
  static final String END = "end";

  /** The whole text, stored. */
  static final String TEXT = "text";

  /** The case in {@link CaseForm}, as a column. */
  static final String CASE = "case";

  /** Pairs of characters of a case's title and of the parts that are compared. */
  static final String CASE_PAIRS = "casepairs";

  /** Name of the provision. */
  static final String EID = "eid";

  /** Single characters of title, headings and text, with positions. */
  static final String UNIGRAMS = "uni";

  /** Pairs of characters of title, headings and text. */
  static final String BIGRAMS = "bi";

  /** What a provision cites: see {@link CitedTerms}. */
  static final String CITES = "cites";

  /** Identity of the document as a column. */
  static final String DOCUMENT = "doc";

  /** Index of the provision in its document. */
  static final String PLACE = "place";

  /** What the words tell without a question, see {@link org.faheng.index.engine.PlainEvidence}. */
  static final String PLAIN = "plain";

  /** What names the provision's text, see {@link org.faheng.index.TextKey}. */
  static final String TEXT_KEY = "key";

  /**
   * The provision in {@link BinaryForm}, as a column: read at random, never with its neighbours.
   */
  static final String CONTENT = "content";

  private Fields() {}
}
