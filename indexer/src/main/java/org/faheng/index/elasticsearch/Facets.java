package org.faheng.index.elasticsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.Hits.Count;
import org.faheng.index.Hits.FacetField;
import tools.jackson.databind.JsonNode;

/** 分面: counts of matches by value, made by the cluster. */
final class Facets {
  private static final int MOST_VALUES = 10_000;

  private Facets() {}

  /** The part of a request that asks for them. */
  static Map<String, Object> asked(LocalDate asOf) {
    Map<String, Object> forces = new HashMap<>();
    for (LegalForce force : LegalForce.values()) {
      forces.put(force.name(), FilterMapper.force(force, asOf));
    }
    Map<String, Object> asked = new HashMap<>();
    asked.put(FacetField.KIND.name(), values(Field.KIND));
    asked.put(FacetField.AUTHORITY.name(), values(Field.AUTHORITY));
    asked.put(FacetField.PUBLISHED_YEAR.name(), values(Field.YEAR));
    asked.put(FacetField.REGION.name(), values(Field.REGION));
    asked.put(FacetField.FORCE.name(), Map.of("filters", Map.of("filters", forces)));
    return asked;
  }

  private static Object values(String field) {
    return Map.of("terms", Map.of("field", field, "size", MOST_VALUES));
  }

  static Map<FacetField, List<Count>> read(JsonNode aggregations) {
    Map<FacetField, List<Count>> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      Map<String, Long> counts = new HashMap<>();
      JsonNode buckets = aggregations.path(field.name()).path("buckets");
      if (field == FacetField.FORCE) {
        buckets.forEachEntry(
            (name, bucket) -> count(counts, LegalForce.valueOf(name).label(), bucket));
      } else {
        for (JsonNode bucket : buckets) {
          String value = bucket.path("key").asString();
          boolean kind = field == FacetField.KIND;
          count(counts, kind ? DocumentKind.valueOf(value).label() : value, bucket);
        }
      }
      facets.put(field, sorted(counts));
    }
    return facets;
  }

  private static void count(Map<String, Long> counts, String value, JsonNode bucket) {
    long count = bucket.path("doc_count").asLong();
    if (count > 0 && !value.isEmpty()) {
      counts.merge(value, count, Long::sum);
    }
  }

  private static List<Count> sorted(Map<String, Long> counts) {
    List<Count> sorted = new ArrayList<>();
    counts.forEach((value, count) -> sorted.add(new Count(value, count)));
    sorted.sort(
        Collections.reverseOrder((Count a, Count b) -> Long.compare(a.count(), b.count()))
            .thenComparing(Count::value));
    return List.copyOf(sorted);
  }
}
