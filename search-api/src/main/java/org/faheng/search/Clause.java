package org.faheng.search;

import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;

/**
 * 条款: a clause found by its name.
 *
 * @param document the version it stands in
 * @param provision the whole 条
 * @param place the 条, 款 or 项 asked for, as far as it exists
 * @param text the words of that place; a 项 with the words that introduce it
 * @param force 时效性 of the version on the day asked for
 */
public record Clause(
    DocumentSummary document,
    IndexedProvision provision,
    ProvisionRef place,
    String text,
    LegalForce force) {

  /** Title, version and place: 《…》（2021年修订）第三十三条第一款. */
  public String citation() {
    return CitationFormat.cite(document.expression(), place.label());
  }

  /** The citation with its words in quotation marks. */
  public String quotation() {
    return citation() + "：“" + text + "”";
  }

  /** The name of the place in its document, for deep links. */
  public EId eId() {
    return place.eId();
  }
}
