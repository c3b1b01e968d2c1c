package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;

/** 引入: reads from the index which provisions cite a work, or one article of it. */
final class IncomingCitations {
  private static final int STEP = 1000;

  private final LegalIndex index;
  private final WorkCatalogue catalogue;

  IncomingCitations(LegalIndex index, WorkCatalogue catalogue) {
    this.index = index;
    this.catalogue = catalogue;
  }

  /**
   * Every citation of {@code work} by another one, highest rank first; only those of {@code
   * article} where it is not empty. A work never cites itself.
   */
  List<IncomingCitation> of(Work work, String article) {
    Set<String> names = names(work);
    List<Work> sameTitle = catalogue.titles().find(work.title());
    List<IncomingCitation> found = new ArrayList<>();
    for (Hits.Hit hit : hits(names, article)) {
      Work citing = hit.document().work();
      if (!citing.uri().equals(work.uri()) && isAmong(Namesakes.meant(sameTitle, citing), work)) {
        for (CitedPlace place : hit.provision().cited()) {
          IncomingCitation citation = new IncomingCitation(hit.document(), hit.provision(), place);
          if (names.contains(place.title())
              && (article.isEmpty() || citation.articles().contains(article))) {
            found.add(citation);
          }
        }
      }
    }
    return found;
  }

  /** A notice goes by the title of what it passes on, under which no work may be known. */
  private static boolean isAmong(List<Work> works, Work work) {
    return works.isEmpty() || works.stream().anyMatch(other -> other.uri().equals(work.uri()));
  }

  /** Its title, and that of the regulation which it passes on, as others cite them. */
  private Set<String> names(Work work) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Titles.key(work.title()));
    catalogue.versions(work).stream()
        .map(document -> Titles.key(document.innerTitle()))
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }

  private List<Hits.Hit> hits(Collection<String> names, String article) {
    List<Query> queries = new ArrayList<>();
    names.forEach(name -> queries.add(new Query.Cites(name, article)));
    Query query = queries.size() == 1 ? queries.getFirst() : new Query.Or(queries);
    Filter all = Filter.none(LocalDate.now());
    List<Hits.Hit> hits = new ArrayList<>();
    @Nullable String after = null;
    do {
      Hits page =
          index.search(
              new SearchRequest(query, all, SearchRequest.Sort.PRECEDENCE, STEP, after, 0, false));
      hits.addAll(page.hits());
      after = page.next();
    } while (after != null);
    return hits;
  }

  /**
   * The same without superseded versions: of a citing work the version to read on {@code day} where
   * it cites, else the newest that does.
   */
  List<IncomingCitation> current(List<IncomingCitation> citations, LocalDate day) {
    Map<String, List<IncomingCitation>> byText = new LinkedHashMap<>();
    for (IncomingCitation citation : citations) {
      String text =
          citation.document().work().uri() + "#" + citation.document().expression().part();
      byText.computeIfAbsent(text, key -> new ArrayList<>()).add(citation);
    }
    return byText.values().stream().flatMap(text -> newest(text, day).stream()).toList();
  }

  private List<IncomingCitation> newest(List<IncomingCitation> ofOneText, LocalDate day) {
    Work citing = ofOneText.getFirst().document().work();
    List<DocumentSummary> read = catalogue.on(citing, day);
    DocumentSummary wanted =
        ofOneText.stream()
            .map(IncomingCitation::document)
            .filter(read::contains)
            .findFirst()
            .orElseGet(
                () ->
                    ofOneText.stream()
                        .map(IncomingCitation::document)
                        .max(Comparator.comparing(document -> document.uri().value()))
                        .orElseThrow());
    return ofOneText.stream().filter(citation -> citation.document().equals(wanted)).toList();
  }
}
