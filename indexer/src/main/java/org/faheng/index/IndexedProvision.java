package org.faheng.index;

import java.util.List;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.CitedPlace;
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
 * @param cited the places of other works it cites, counted in {@code text}
 */
public record IndexedProvision(
    FrbrUri document,
    EId eId,
    String label,
    String article,
    List<String> headings,
    Span span,
    String text,
    List<CitedPlace> cited) {

  public IndexedProvision {
    headings = List.copyOf(headings);
    cited = List.copyOf(cited);
  }

  /** The same provision of a document with another identity. */
  public IndexedProvision of(FrbrUri other) {
    return new IndexedProvision(other, eId, label, article, headings, span, text, cited);
  }

  /**
   * Its words alone: without the label it begins with, one line for each 款 or 项. Versions that
   * count their articles otherwise have the same words.
   */
  public String words() {
    String words = text.startsWith(label) ? text.substring(label.length()) : text;
    return words
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Stable identity over the whole index: document and eId. */
  public String id() {
    return document.value() + "#" + eId.value();
  }
}
