package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.citator.CitedBy.Tally;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Work;
import org.faheng.index.LegalIndex;
import org.faheng.search.LruCache;
import org.faheng.search.SearchService;
import org.springframework.stereotype.Component;

/** 被引件数: how many works cite each article of a law, by kind; kept for the laws read last. */
@Component
public final class CitedByCounts {
  private static final int REMEMBERED = 300;

  /** The article number under which citations of the work as a whole are counted. */
  public static final String WHOLE = "";

  private final LegalIndex index;
  private final SearchService service;
  private final LruCache<Key, Map<String, List<Tally<DocumentKind>>>> known =
      new LruCache<>(REMEMBERED);

  /** Counts are true of one state of the index and one day. */
  private record Key(FrbrUri work, LocalDate day, String snapshot) {}

  /** Counts in {@code index}; {@code service} knows the works in it. */
  public CitedByCounts(LegalIndex index, SearchService service) {
    this.index = index;
    this.service = service;
  }

  /**
   * The counts by article number; under {@link #WHOLE} all citations of the work, whatever they
   * name.
   */
  public Map<String, List<Tally<DocumentKind>>> of(Work work, LocalDate day) {
    Key key = new Key(work.uri(), day, index.snapshot());
    return known.get(key, asked -> count(work, day));
  }

  private Map<String, List<Tally<DocumentKind>>> count(Work work, LocalDate day) {
    IncomingCitations incoming = new IncomingCitations(index, service.catalogue());
    Map<String, List<IncomingCitation>> byArticle = new HashMap<>();
    List<IncomingCitation> all = incoming.of(work, "");
    byArticle.put(WHOLE, all);
    for (IncomingCitation citation : all) {
      for (String article : citation.articles()) {
        byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(citation);
      }
    }
    Map<String, List<Tally<DocumentKind>>> counts = new HashMap<>();
    byArticle.forEach(
        (article, citations) ->
            counts.put(
                article,
                Tally.of(
                    incoming.current(citations, day),
                    citation -> citation.document().work().kind())));
    return Map.copyOf(counts);
  }
}
