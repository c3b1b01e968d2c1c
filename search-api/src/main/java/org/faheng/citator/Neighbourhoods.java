package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.faheng.citator.CitedByLookup.Narrowing;
import org.faheng.citator.NeighbourhoodPage.Group;
import org.faheng.citator.NeighbourhoodPage.Neighbour;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchService;
import org.faheng.search.WorkCatalogue;
import org.faheng.web.Links;
import org.springframework.stereotype.Component;

/** Draws a work among the works it rests on and those that rest on it. */
@Component
final class Neighbourhoods {
  private final LegalIndex index;
  private final SearchService service;
  private final CitedByLookup lookup;

  Neighbourhoods(LegalIndex index, SearchService service, CitedByLookup lookup) {
    this.index = index;
    this.service = service;
    this.lookup = lookup;
  }

  /** The page of the work with that identity, or of the version with it; empty where none has. */
  Optional<NeighbourhoodPage> page(FrbrUri uri) {
    return index.documents().stream()
        .filter(d -> d.work().uri().equals(uri) || d.uri().equals(uri))
        .findFirst()
        .map(document -> page(document.work()));
  }

  private NeighbourhoodPage page(Work work) {
    LocalDate day = LocalDate.now();
    String title = CitationFormat.quoted(work.title());
    String href = Links.law(work.uri().value());
    Map<String, Integer> cited = citedTimes();
    CitedBy resting = lookup.find(title, new Narrowing(null, Treatment.BASIS), day);
    List<Neighbour> bases = bases(work, cited, day);
    List<Group> followers = followers(resting, cited, day);
    return new NeighbourhoodPage(
        work.title(),
        href,
        Links.citedBy(title, ""),
        PictureLayout.of(work.title(), href, bases, followers),
        bases,
        followers,
        resting.comparedText());
  }

  /** How many works cite each title. */
  private Map<String, Integer> citedTimes() {
    Map<String, Set<FrbrUri>> works = new HashMap<>();
    for (DocumentSummary document : index.documents()) {
      for (String title : document.links().cited()) {
        works.computeIfAbsent(title, key -> new HashSet<>()).add(document.work().uri());
      }
    }
    Map<String, Integer> times = new HashMap<>();
    works.forEach((title, citing) -> times.put(title, citing.size()));
    return times;
  }

  private List<Neighbour> bases(Work work, Map<String, Integer> cited, LocalDate day) {
    Map<String, Neighbour> bases = new LinkedHashMap<>();
    for (DocumentSummary version : service.catalogue().on(work, day)) {
      List<IndexedProvision> provisions =
          index.document(version.uri()).map(IndexedDocument::provisions).orElse(List.of());
      for (IndexedProvision provision : provisions) {
        for (CitedPlace place : provision.cited()) {
          if (place.treatment() == Treatment.BASIS) {
            bases.putIfAbsent(place.title(), basis(place.title(), provision, work, cited, day));
          }
        }
      }
    }
    return sorted(new ArrayList<>(bases.values()));
  }

  private Neighbour basis(
      String title,
      IndexedProvision provision,
      Work citing,
      Map<String, Integer> cited,
      LocalDate day) {
    WorkCatalogue catalogue = service.catalogue();
    List<Work> works = Namesakes.meant(catalogue.titles().find(title), citing);
    Optional<DocumentSummary> text =
        works.size() == 1
            ? catalogue.on(works.getFirst(), day).stream().findFirst()
            : Optional.empty();
    return new Neighbour(
        text.map(found -> found.work().title()).orElse(title),
        text.map(found -> Links.neighbourhood(found.work().uri().value())).orElse(null),
        text.map(found -> found.work().kind().label()).orElse("库中没有"),
        text.map(found -> catalogue.badge(found, day)).orElse(null),
        label(provision),
        Links.provision(provision.id()),
        cited.getOrDefault(title, 0));
  }

  private List<Group> followers(CitedBy resting, Map<String, Integer> cited, LocalDate day) {
    Map<DocumentKind, Map<FrbrUri, Neighbour>> kinds = new TreeMap<>();
    for (IncomingCitation citation : resting.citations()) {
      Work work = citation.document().work();
      kinds
          .computeIfAbsent(work.kind(), kind -> new LinkedHashMap<>())
          .putIfAbsent(work.uri(), follower(citation, cited, day));
    }
    List<Group> groups = new ArrayList<>();
    kinds.forEach(
        (kind, works) ->
            groups.add(new Group(kind.label(), sorted(new ArrayList<>(works.values())))));
    return groups;
  }

  private Neighbour follower(IncomingCitation citation, Map<String, Integer> cited, LocalDate day) {
    DocumentSummary document = citation.document();
    return new Neighbour(
        document.work().title(),
        Links.neighbourhood(document.work().uri().value()),
        document.work().kind().label(),
        service.catalogue().badge(document, day),
        label(citation.provision()),
        Links.provision(citation.provision().id()),
        cited.getOrDefault(Titles.key(document.work().title()), 0));
  }

  private static String label(IndexedProvision provision) {
    return provision.label().isEmpty() ? "正文" : provision.label();
  }

  private static List<Neighbour> sorted(List<Neighbour> works) {
    works.sort(
        Comparator.comparingInt(Neighbour::cited).reversed().thenComparing(Neighbour::title));
    return List.copyOf(works);
  }
}
