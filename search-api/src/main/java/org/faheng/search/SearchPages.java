package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchPage.DirectClause;
import org.faheng.search.SearchPage.FilterForm;
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
    SearchCriteria there =
        criteria.with("tab", scope.key()).with("kind").with("document").with("explain");
    long works = facets.works(there);
    return new SearchBox.Tab(
        scope.label(), there.address("/search"), scope == criteria.scope(), works);
  }

  /** The answer to the question, recorded in the search log. */
  SearchPage page(SearchCriteria criteria) {
    SearchAnswer answer = criteria.ask(service, criteria.forPage());
    LocalDate day = criteria.asOf();
    Hits hits = answer.hits();
    DocumentRows rows = rows(criteria, answer);
    return new SearchPage(
        answer.question(),
        answer.understanding().label(),
        answer.meaning() != null,
        LongQuestion.notice(criteria.given(), answer.question()),
        Readings.of(criteria, answer),
        Days.parameter(day),
        clauses(answer.clause(), day),
        answer.clause().note(),
        rows.of(answer.documents()),
        rows.groups(hits),
        facets.groups(criteria, hits),
        Chips.of(criteria),
        suggestions(answer),
        hits.total(),
        criteria.document() == null ? "部文件" : "条",
        String.format(Locale.ROOT, "%.0f ms", Math.max(1, answer.tookMillis())),
        hits.snapshot(),
        answer.logId(),
        next(criteria, hits),
        criteria.value("after").isEmpty() ? null : criteria.with("after").address("/search"),
        criteria.with("after").address("/search/export.xlsx"),
        form(criteria),
        VectorState.of(index),
        explain(criteria, hits),
        hits.total() == 0 && answer.documents().isEmpty()
            ? Looser.than(criteria, answer, facets, index)
            : null);
  }

  private DocumentRows rows(SearchCriteria criteria, SearchAnswer answer) {
    return new DocumentRows(
        criteria,
        service.catalogue(),
        new Snippets(marker.of(answer.question(), answer.understanding())),
        new Explanations(answer, service, marker));
  }

  private static @Nullable Suggestion explain(SearchCriteria criteria, Hits hits) {
    if (criteria.explain()) {
      return new Suggestion("收起评分明细", criteria.with("explain").address("/search"));
    }
    return hits.hits().stream().allMatch(hit -> hit.evidence() == null)
        ? null
        : new Suggestion("评分明细", criteria.with("explain", "true").address("/search"));
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
        Stream.of(
                "q",
                "tab",
                "kind",
                "authority",
                "force",
                "region",
                "titles",
                "exact",
                "document",
                "explain")
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
}
