package org.faheng.index;

import java.util.List;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;

/**
 * 入库条款: one hit: a 条 with its 款 and 项 inside, or a piece of a text without 条.
 *
 * @param document the version it belongs to
 * @param eId its name in the document
 * @param label what people call it, such as 第十二条; may be empty
 * @param article article number such as "12-1"; empty outside a 条
 * @param headings the headings it stands under, outermost first
 * @param span its place in the document's text
 * @param text its words
 */
public record IndexedProvision(
    FrbrUri document,
    EId eId,
    String label,
    String article,
    List<String> headings,
    Span span,
    String text) {

  public IndexedProvision {
    headings = List.copyOf(headings);
  }

  /** Stable identity over the whole index: document and eId. */
  public String id() {
    return document.value() + "#" + eId.value();
  }
}
