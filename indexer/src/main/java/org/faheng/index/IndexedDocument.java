package org.faheng.index;

import java.util.List;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.Manifestation;
import org.jspecify.annotations.Nullable;

/**
 * 入库文件: one version of a work as the index keeps it.
 *
 * @param expression which version of which work
 * @param manifestation the file it was read from
 * @param innerTitle title of the document a notice passes on; empty otherwise
 * @param links the titles that tie it to others
 * @param text the whole text, from which the tree can be read again
 * @param provisions its pieces in text order
 * @param caseText what makes it a case that can be compared with others; null if it is none
 */
public record IndexedDocument(
    Expression expression,
    Manifestation manifestation,
    String innerTitle,
    DocumentSummary.Links links,
    String text,
    List<IndexedProvision> provisions,
    @Nullable CaseText caseText) {

  public IndexedDocument {
    provisions = List.copyOf(provisions);
  }

  /** A document that is no case. */
  public IndexedDocument(
      Expression expression,
      Manifestation manifestation,
      String innerTitle,
      DocumentSummary.Links links,
      String text,
      List<IndexedProvision> provisions) {
    this(expression, manifestation, innerTitle, links, text, provisions, null);
  }

  /** The same document as a case. */
  public IndexedDocument withCase(CaseText read) {
    return new IndexedDocument(
        expression, manifestation, innerTitle, links, text, provisions, read);
  }

  /** The same document tied to others in another way. */
  public IndexedDocument withLinks(DocumentSummary.Links other) {
    return new IndexedDocument(
        expression, manifestation, innerTitle, other, text, provisions, caseText);
  }

  /** The same document with other days on which it binds. */
  public IndexedDocument withForce(ForcePeriod period) {
    return new IndexedDocument(
        expression.withForce(period), manifestation, innerTitle, links, text, provisions, caseText);
  }

  /** What the catalogue keeps of it. */
  public DocumentSummary summary() {
    return new DocumentSummary(expression, manifestation, innerTitle, links);
  }
}
