package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;

/**
 * 引证: reads what a text cites of other works, by title, before it is known which of them are at
 * hand. 该法第三条 and a bare 第三条 after another law's title belong to that law; a text never cites
 * itself here.
 */
public final class Citator {
  private static final TitleCatalog NAMES = TitleCatalog.empty();
  private static final TitleCatalog EVERY_TITLE = TitleCatalog.ofEveryTitle();

  private Citator() {}

  private static List<CitationResolver.Result> resolved(Work self, DocumentBody body) {
    List<Citation> citations = CitationFinder.find(body.text(), NAMES);
    return new CitationResolver(self, body, EVERY_TITLE).resolve(citations);
  }

  /**
   * The citations in {@code body} of which the text alone does not tell what they mean, and those
   * by number, in text order; every title counts as known.
   */
  public static List<CitationResolver.Result> unresolved(Work self, DocumentBody body) {
    return resolved(self, body).stream()
        .filter(result -> !(result.resolution() instanceof Resolution.Resolved))
        .toList();
  }

  /** The places of other works that {@code body} cites, in text order. */
  public static List<CitedPlace> outgoing(Work self, DocumentBody body) {
    String own = Titles.key(self.title());
    List<CitedPlace> places = new ArrayList<>();
    for (CitationResolver.Result result : resolved(self, body)) {
      if (result.resolution() instanceof Resolution.Resolved resolved
          && !Titles.key(resolved.title()).equals(own)) {
        Citation citation = result.citation();
        places.add(
            new CitedPlace(
                Titles.key(resolved.title()),
                resolved.places(),
                citation.span(),
                treatment(self, own, Titles.key(resolved.title()), body, citation)));
      }
    }
    return List.copyOf(places);
  }

  /** A 修改决定 or 修正案 changes the law it is named after, wherever it names a place of it. */
  private static Treatment treatment(
      Work self, String own, String cited, DocumentBody body, Citation citation) {
    boolean amends = own.contains("修改") || own.contains("修正案");
    return amends && own.contains(cited)
        ? Treatment.AMENDMENT
        : Treatment.read(body.text(), citation.span(), self.kind());
  }
}
