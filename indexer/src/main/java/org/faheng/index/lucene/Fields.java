package org.faheng.index.lucene;

import java.time.LocalDate;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.LegalForce;
import org.jspecify.annotations.Nullable;

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

  /** The state that ends the force, see {@link #end}; updated in place. */
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

  /** What a provision cites: see {@link #cited}. */
  static final String CITES = "cites";

  /** Identity of the document as a column. */
  static final String DOCUMENT = "doc";

  /** Index of the provision in its document. */
  static final String PLACE = "place";

  /** What names the provision's text, see {@link org.faheng.index.TextKey}. */
  static final String TEXT_KEY = "key";

  /**
   * The provision in {@link BinaryForm}, as a column: read at random, never with its neighbours.
   */
  static final String CONTENT = "content";

  /** A day or state that is not there. */
  static final long NONE = Long.MIN_VALUE;

  private static final long AT_LATEST = 100;
  private static final LegalForce[] STATES = LegalForce.values();

  private Fields() {}

  /** The state that ends a period as a number. */
  static long end(ForcePeriod period) {
    LegalForce state = period.end();
    return state == null ? NONE : state.ordinal() + (period.atLatest() ? AT_LATEST : 0);
  }

  /** The period of which {@link #end} gave the number. */
  static ForcePeriod period(@Nullable LocalDate from, @Nullable LocalDate to, long end) {
    LegalForce state = end == NONE ? null : STATES[(int) (end % AT_LATEST)];
    return new ForcePeriod(from, to, state, end >= AT_LATEST);
  }

  /** The term for a citation of a work, or of one article of it. */
  static String cited(String title, String article) {
    return article.isEmpty() ? title : title + "#" + article;
  }
}
