package org.faheng.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faheng.citator.CitedByLookup;
import org.faheng.citator.IncomingCitation;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.library.ClauseCard.Related;
import org.faheng.library.ClauseCard.RelatedArticle;
import org.faheng.search.Clause;
import org.faheng.search.DocumentFacts;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.springframework.stereotype.Component;

/**
 * 相关条文: what to read with a clause: its chapter, what it cites, what cites it, and, where vectors
 * are at hand, what lies nearest in meaning.
 */
@Component
final class RelatedArticles {
  private static final int MOST = 6;
  private static final int AROUND = 3;
  private static final int LEAD = 60;

  private final LegalIndex index;
  private final SearchService service;
  private final CitedByLookup citations;

  RelatedArticles(LegalIndex index, SearchService service, CitedByLookup citations) {
    this.index = index;
    this.service = service;
    this.citations = citations;
  }

  /**
   * What belongs with {@code clause}; ways without an article are left out.
   *
   * @param articles all provisions of its document, in order
   */
  List<Related> of(Clause clause, List<IndexedProvision> articles, LocalDate day) {
    return Stream.of(
            new Related("同一章节的条文", chapter(clause, articles, day)),
            new Related("引用的条文", cited(clause, day)),
            new Related("引用它的条文（案例另列）", citing(clause, day)),
            new Related("含义相近的条文", near(clause, day)))
        .filter(related -> !related.articles().isEmpty())
        .toList();
  }

  private List<RelatedArticle> chapter(
      Clause clause, List<IndexedProvision> articles, LocalDate day) {
    List<IndexedProvision> chapter =
        articles.stream()
            .filter(article -> !article.article().isEmpty())
            .filter(article -> article.headings().equals(clause.provision().headings()))
            .toList();
    List<String> places = chapter.stream().map(article -> article.eId().value()).toList();
    int own = places.indexOf(clause.provision().eId().value());
    List<RelatedArticle> around = new ArrayList<>();
    for (int i = Math.max(0, own - AROUND); own >= 0 && i < chapter.size(); i++) {
      if (i != own && i <= own + AROUND) {
        around.add(own(clause, chapter.get(i), day));
      }
    }
    return around;
  }

  private static RelatedArticle own(Clause clause, IndexedProvision article, LocalDate day) {
    String title = CitationFormat.quoted(clause.document().work().title());
    String href = Links.clause(title + article.label(), Days.parameter(day));
    return new RelatedArticle(article.label(), href, lead(article));
  }

  private List<RelatedArticle> cited(Clause clause, LocalDate day) {
    Map<String, RelatedArticle> cited = new LinkedHashMap<>();
    for (CitedPlace place : clause.provision().cited()) {
      Optional<Work> work = service.catalogue().titles().find(place.title()).stream().findFirst();
      String title = CitationFormat.quoted(work.map(Work::title).orElse(place.title()));
      for (String label : labels(place)) {
        String href = work.map(known -> href(known, title, label, day)).orElse(null);
        cited.putIfAbsent(title + label, new RelatedArticle(title + label, href, ""));
      }
    }
    return cited.values().stream().limit(MOST).toList();
  }

  private static List<String> labels(CitedPlace place) {
    return place.refs().isEmpty()
        ? List.of("")
        : place.refs().stream().map(ProvisionRef::label).distinct().toList();
  }

  private String href(Work work, String title, String label, LocalDate day) {
    return label.isEmpty()
        ? Links.law(
            service.catalogue().on(work, day).getFirst().uri().value(), "", Days.parameter(day))
        : Links.clause(title + label, Days.parameter(day));
  }

  private List<RelatedArticle> citing(Clause clause, LocalDate day) {
    String reference =
        CitationFormat.quoted(clause.document().work().title()) + clause.place().label();
    return citations.find(reference, CitedByLookup.Narrowing.NONE, day).citations().stream()
        .filter(citation -> !DocumentFacts.isCase(citation.document()))
        .map(IncomingCitation::provision)
        .distinct()
        .limit(MOST)
        .map(provision -> other(document(provision), provision, day))
        .toList();
  }

  private DocumentSummary document(IndexedProvision provision) {
    return service.catalogue().document(provision.document().value()).orElseThrow();
  }

  private List<RelatedArticle> near(Clause clause, LocalDate day) {
    Filter binding = Filter.none(day).withForces(SearchOptions.BINDING);
    IndexedProvision own = clause.provision();
    return index.nearest(own.document(), own.eId(), binding, 3 * MOST).stream()
        .filter(hit -> !hit.provision().article().isEmpty())
        .filter(hit -> !isOwnChapter(hit, clause))
        .limit(MOST)
        .map(hit -> other(hit.document(), hit.provision(), day))
        .toList();
  }

  /** The chapter is listed by itself, and another version of an article is no news. */
  private static boolean isOwnChapter(Hits.Hit hit, Clause clause) {
    IndexedProvision own = clause.provision();
    return hit.document().work().uri().equals(clause.document().work().uri())
        && (hit.provision().article().equals(own.article())
            || hit.provision().headings().equals(own.headings()));
  }

  private static RelatedArticle other(
      DocumentSummary document, IndexedProvision provision, LocalDate day) {
    String label = provision.label().isEmpty() ? " 正文" : provision.label();
    return new RelatedArticle(
        CitationFormat.quoted(document.work().title()) + label,
        Links.law(document.uri().value(), provision.eId().value(), Days.parameter(day)),
        lead(provision));
  }

  private static String lead(IndexedProvision provision) {
    String words = provision.text().strip();
    String own =
        words.startsWith(provision.label()) ? words.substring(provision.label().length()) : words;
    String line = own.replaceAll("[\\s\\u3000]+", " ").strip();
    return line.length() <= LEAD ? line : line.substring(0, LEAD) + "…";
  }
}
