package org.faheng.corpus.judgment;

import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.Span;

/**
 * 裁判依据: a provision that a decision cites.
 *
 * @param title key of the law's full title ({@link org.faheng.corpus.citation.Titles#key})
 * @param place the place in it
 * @param basis whether it is cited as the basis of the decision (依照…判决如下), not only discussed
 * @param span the words of the citation
 */
public record CitedProvision(String title, ProvisionRef place, boolean basis, Span span) {
  /** Law and article in one word, such as 刑法#133-1. */
  public String key() {
    return place.article().isEmpty() ? title : title + "#" + place.article();
  }
}
