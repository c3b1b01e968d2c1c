package org.faheng.index;

import java.util.List;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.Manifestation;

/**
 * 入库文件: one version of a work as the index keeps it.
 *
 * @param expression which version of which work
 * @param manifestation the file it was read from
 * @param innerTitle title of the document a notice passes on; empty otherwise
 * @param links the titles that tie it to others
 * @param text the whole text, from which the tree can be read again
 * @param provisions its pieces in text order
 */
public record IndexedDocument(
    Expression expression,
    Manifestation manifestation,
    String innerTitle,
    DocumentSummary.Links links,
    String text,
    List<IndexedProvision> provisions) {

  public IndexedDocument {
    provisions = List.copyOf(provisions);
  }

  /** The same document tied to others in another way. */
  public IndexedDocument withLinks(DocumentSummary.Links other) {
    return new IndexedDocument(expression, manifestation, innerTitle, other, text, provisions);
  }

  /** What the catalogue keeps of it. */
  public DocumentSummary summary() {
    return new DocumentSummary(expression, manifestation, innerTitle, links);
  }
}
