package org.faheng.citator;

import java.util.List;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;

/**
 * 被引: one citation of a work in a provision of another.
 *
 * @param document the citing document
 * @param provision the citing provision
 * @param place what it cites and how
 */
public record IncomingCitation(
    DocumentSummary document, IndexedProvision provision, CitedPlace place) {

  /** The articles that it names; none where the work as a whole is cited. */
  List<String> articles() {
    return place.refs().stream()
        .map(ProvisionRef::article)
        .filter(article -> !article.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether it names {@code wanted} or a part of it; a whole article is no part of its 款. */
  boolean names(ProvisionRef wanted) {
    return wanted.article().isEmpty()
        || place.refs().stream().anyMatch(named -> isIn(named, wanted));
  }

  private static boolean isIn(ProvisionRef named, ProvisionRef wanted) {
    boolean firstMeant = named.paragraph() == 0 && named.point() > 0;
    int paragraph = firstMeant ? 1 : named.paragraph();
    return named.article().equals(wanted.article())
        && (wanted.paragraph() == 0 || wanted.paragraph() == paragraph)
        && (wanted.point() == 0 || wanted.point() == named.point());
  }
}
