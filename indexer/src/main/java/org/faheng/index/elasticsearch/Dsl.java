package org.faheng.index.elasticsearch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 检索语: pieces of the cluster's query language, as maps that become JSON. */
final class Dsl {
  private Dsl() {}

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, Map.of("value", value)));
  }

  static Map<String, Object> term(String field, Object value, float boost) {
    return Map.of("term", Map.of(field, Map.of("value", value, "boost", boost)));
  }

  static Map<String, Object> terms(String field, Collection<?> values) {
    return Map.of("terms", Map.of(field, values));
  }

  static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }

  static Map<String, Object> nothing() {
    return Map.of("match_none", Map.of());
  }

  static Map<String, Object> constant(Object filter, float score) {
    return Map.of("constant_score", Map.of("filter", filter, "boost", score));
  }

  /** Days or numbers in a range, both ends inclusive; null leaves one open. */
  static Map<String, Object> range(String field, @Nullable Long from, @Nullable Long to) {
    Map<String, Object> ends = new LinkedHashMap<>();
    if (from != null) {
      ends.put("gte", from);
    }
    if (to != null) {
      ends.put("lte", to);
    }
    return Map.of("range", Map.of(field, ends));
  }

  /** All of these, without scores. */
  static Map<String, Object> all(List<?> filters) {
    return Map.of("bool", Map.of("filter", filters));
  }

  /** At least so many of these, with the sum of their scores. */
  static Map<String, Object> any(List<?> parts, int least) {
    return Map.of("bool", Map.of("should", parts, "minimum_should_match", least));
  }

  static Map<String, Object> not(Object unwanted) {
    return Map.of("bool", Map.of("must_not", List.of(unwanted)));
  }

  /** What matches {@code match}, with the scores of {@code scores}. */
  static Map<String, Object> scored(Object match, List<?> scores) {
    return Map.of("bool", Map.of("filter", List.of(match), "should", scores));
  }
}
