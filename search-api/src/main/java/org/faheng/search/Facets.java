package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.index.Hits;
import org.faheng.index.Hits.FacetField;
import org.faheng.search.SearchPage.FacetGroup;
import org.faheng.search.SearchPage.FacetValue;
import org.faheng.web.Scope;

/** 分面: counts by which an answer can be narrowed; a facet in use still shows its other values. */
final class Facets {
  private static final int SHOWN = 8;
  private static final int MOST = 40;

  private final SearchService service;

  Facets(SearchService service) {
    this.service = service;
  }

  /** How many works match. */
  long works(SearchCriteria criteria) {
    return service.count(criteria.question(), criteria.forPage()).total();
  }

  /** The facets of {@code hits}, in the order that people expect. */
  List<FacetGroup> groups(SearchCriteria criteria, Hits hits) {
    List<FacetGroup> groups = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      if (field == FacetField.FORCE && criteria.scope() == Scope.CASES) {
        continue;
      }
      List<FacetValue> values =
          counts(field, criteria, hits).stream()
              .limit(MOST)
              .map(count -> value(field, count, criteria))
              .toList();
      if (!values.isEmpty()) {
        int shown = Math.min(SHOWN, values.size());
        groups.add(
            new FacetGroup(
                field.label(), values.subList(0, shown), values.subList(shown, values.size())));
      }
    }
    return groups;
  }

  private List<Hits.Count> counts(FacetField field, SearchCriteria criteria, Hits hits) {
    boolean inUse = field == FacetField.FORCE || !criteria.values(parameter(field)).isEmpty();
    Map<FacetField, List<Hits.Count>> counted = hits.facets();
    if (inUse) {
      SearchCriteria open =
          field == FacetField.FORCE
              ? criteria.with("force", SearchCriteria.ANY_FORCE)
              : field == FacetField.PUBLISHED_YEAR
                  ? criteria.with("publishedFrom").with("publishedTo")
                  : criteria.with(parameter(field));
      counted = service.count(open.question(), open.forPage()).facets();
    }
    return counted.getOrDefault(field, List.of());
  }

  private static FacetValue value(FacetField field, Hits.Count count, SearchCriteria criteria) {
    if (field == FacetField.PUBLISHED_YEAR) {
      return year(count, criteria);
    }
    String name = parameter(field);
    boolean selected = criteria.values(name).contains(count.value());
    String href = criteria.toggled(name, count.value()).address("/search");
    return new FacetValue(count.value(), count.count(), selected, href);
  }

  private static FacetValue year(Hits.Count count, SearchCriteria criteria) {
    String from = count.value() + "-01-01";
    String to = count.value() + "-12-31";
    boolean selected =
        criteria.value("publishedFrom").equals(from) && criteria.value("publishedTo").equals(to);
    SearchCriteria other =
        selected
            ? criteria.with("publishedFrom").with("publishedTo")
            : criteria.with("publishedFrom", from).with("publishedTo", to);
    return new FacetValue(count.value(), count.count(), selected, other.address("/search"));
  }

  private static String parameter(FacetField field) {
    return switch (field) {
      case KIND -> "kind";
      case AUTHORITY -> "authority";
      case FORCE -> "force";
      case PUBLISHED_YEAR -> "publishedFrom";
      case REGION -> "region";
    };
  }
}
