package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchPage.DirectClause;
import org.faheng.search.SearchPage.FilterForm;
import org.faheng.search.SearchPage.NothingFound;
import org.faheng.search.SearchPage.SortOption;
import org.faheng.search.SearchPage.Suggestion;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.faheng.web.Scope;
import org.faheng.web.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the answer to a question as a page. */
@Component
final class SearchPages {
  private final SearchService service;
  private final LegalIndex index;
  private final Marker marker;
  private final Facets facets;

  SearchPages(SearchService service, LegalIndex index, Marker marker) {
    this.marker = marker;
    this.service = service;
    this.index = index;
    this.facets = new Facets(service);
  }

  /** The box and tabs above the answer, with how many works each tab holds. */
  SearchBox box(SearchCriteria criteria) {
    List<SearchBox.Tab> tabs = new ArrayList<>();
    Arrays.stream(Scope.values()).map(scope -> tab(criteria, scope)).forEach(tabs::add);
    tabs.addAll(SearchBox.deskTabs(""));
    return new SearchBox(
        criteria.question(), criteria.scope(), criteria.titles(), criteria.exact(), tabs);
  }

  private SearchBox.Tab tab(SearchCriteria criteria, Scope scope) {
    SearchCriteria there = criteria.with("tab", scope.key()).with("kind");
    long works = facets.works(there);
    return new SearchBox.Tab(
        scope.label(), there.address("/search"), scope == criteria.scope(), works);
  }

  /** The answer to the question, recorded in the search log. */
  SearchPage page(SearchCriteria criteria) {
    SearchAnswer answer = criteria.ask(service, criteria.forPage());
    LocalDate day = criteria.asOf();
    Hits hits = answer.hits();
    Snippets snippets = new Snippets(marker.of(answer.question(), answer.understanding()));
    DocumentRows rows = new DocumentRows(service.catalogue(), snippets, day);
    return new SearchPage(
        answer.question(),
        answer.understanding().label(),
        Readings.of(criteria, answer),
        Days.parameter(day),
        clauses(answer.clause(), day),
        answer.clause().note(),
        rows.of(answer.documents()),
        rows.of(hits),
        facets.groups(criteria, hits),
        Chips.of(criteria),
        suggestions(answer),
        hits.total(),
        String.format(Locale.ROOT, "%.0f ms", Math.max(1, answer.tookMillis())),
        hits.snapshot(),
        answer.logId(),
        next(criteria, hits),
        criteria.value("after").isEmpty() ? null : criteria.with("after").address("/search"),
        criteria.with("after").address("/search/export.xlsx"),
        form(criteria),
        hits.total() == 0 && answer.documents().isEmpty() ? nothing(criteria) : null);
  }

  private List<DirectClause> clauses(ClauseAnswer answer, LocalDate day) {
    Clause first = answer.clause();
    Counterparts counterparts = new Counterparts(service.catalogue(), service.articleMaps());
    return first == null
        ? List.of()
        : Stream.concat(Stream.of(first), answer.others().stream())
            .map(
                clause ->
                    new DirectClause(
                        ClauseView.of(clause, day, service.catalogue()), counterparts.of(clause)))
            .toList();
  }

  private static List<Suggestion> suggestions(SearchAnswer answer) {
    boolean clause = answer.understanding() instanceof Understanding.ClauseName;
    return answer.suggestions().stream()
        .distinct()
        .filter(text -> !text.equals(answer.question()))
        .map(text -> clause ? clauseSuggestion(text) : new Suggestion(text, Links.search(text)))
        .toList();
  }

  /** A clause of another law can be asked for; a remark on what is missing cannot. */
  static Suggestion clauseSuggestion(String text) {
    return new Suggestion(text, text.matches("《[^》]+》第[^，。]+[条款项]") ? Links.search(text) : null);
  }

  private static @Nullable String next(SearchCriteria criteria, Hits hits) {
    return hits.next() == null ? null : criteria.with("after", hits.next()).address("/search");
  }

  private static FilterForm form(SearchCriteria criteria) {
    List<SortOption> sorts =
        Arrays.stream(SortChoice.values())
            .map(
                choice ->
                    new SortOption(choice.key(), choice.label(), choice.sort() == criteria.sort()))
            .toList();
    List<Map.Entry<String, String>> hidden =
        Stream.of("q", "tab", "kind", "authority", "force", "region", "titles", "exact")
            .flatMap(name -> criteria.values(name).stream().map(value -> Map.entry(name, value)))
            .toList();
    boolean narrowed =
        Stream.of("publishedFrom", "publishedTo", "asOf")
            .anyMatch(name -> !criteria.value(name).isEmpty());
    return new FilterForm(
        sorts,
        criteria.value("publishedFrom"),
        criteria.value("publishedTo"),
        criteria.value("asOf"),
        narrowed,
        hidden);
  }

  private NothingFound nothing(SearchCriteria criteria) {
    SearchCriteria anyForce = criteria.with("force", SearchCriteria.ANY_FORCE);
    Filter filter = criteria.filter();
    boolean limited = !filter.forces().isEmpty();
    SearchCriteria bare =
        SearchCriteria.of(
            Map.of("q", criteria.values("q"), "force", List.of(SearchCriteria.ANY_FORCE)));
    boolean other = !filter.withForces(Set.of()).equals(Filter.none(filter.asOf()));
    SearchCriteria loose = criteria.with("exact").with("titles");
    return new NothingFound(
        index.documents().size(),
        facets.works(criteria.with("q")),
        limited ? facets.works(anyForce) : 0,
        limited ? anyForce.address("/search") : null,
        criteria.exact() || criteria.titles() ? loose.address("/search") : null,
        other ? bare.address("/search") : null);
  }
}
