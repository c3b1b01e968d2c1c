package org.faheng.library;

import java.time.LocalDate;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchService;
import org.faheng.search.VersionChoice;
import org.faheng.search.VersionPicker;
import org.faheng.search.WorkCatalogue;
import org.springframework.stereotype.Component;

/** 新旧对照: chooses two texts and compares them. Thread-safe. */
@Component
public final class Comparisons {
  private final LegalIndex index;
  private final SearchService service;

  /** Reads the texts from {@code index}; the article maps of {@code service} are kept there. */
  public Comparisons(LegalIndex index, SearchService service) {
    this.index = index;
    this.service = service;
  }

  /**
   * The two texts asked for: by their identities, such as /cn/law/行政复议法/2023-09-01, or by the title
   * of a law and the days or years of its versions. What is left empty is the version before or the
   * newest.
   */
  public VersionChoice choose(String title, String from, String to) {
    VersionPicker picker = new VersionPicker(service.catalogue());
    boolean named = isIdentity(from) || isIdentity(to);
    return title.isBlank() || named
        ? picker.byIdentity(from.strip(), to.strip())
        : picker.byTitle(title, from.strip(), to.strip());
  }

  private static boolean isIdentity(String text) {
    return text.strip().startsWith("/");
  }

  /** Compares two texts. */
  public Comparison compare(VersionChoice.Pair pair) {
    IndexedDocument older = document(pair.older());
    IndexedDocument newer = document(pair.newer());
    WorkCatalogue catalogue = service.catalogue();
    LocalDate today = LocalDate.now();
    return Comparison.of(
        pair.older(),
        pair.newer(),
        document -> catalogue.force(document, today),
        service.articleMaps().between(older, newer),
        index.snapshot());
  }

  private IndexedDocument document(DocumentSummary summary) {
    FrbrUri uri = summary.uri();
    return index
        .document(uri)
        .orElseThrow(() -> new IllegalStateException("text of " + uri + " is gone"));
  }
}
