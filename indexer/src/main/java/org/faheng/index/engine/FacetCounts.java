package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.Hits.Count;

/** 案例分面计数: how many of the nearest cases have each value of each field. */
public final class FacetCounts {
  /** Nobody reads on in a list of some hundred courts or provisions. */
  private static final int MOST_VALUES = 50;

  private FacetCounts() {}

  public static Map<CaseField, List<Count>> of(List<CaseHead> nearest) {
    Map<CaseField, List<Count>> facets = new EnumMap<>(CaseField.class);
    for (CaseField field : CaseField.values()) {
      Map<String, Long> counts = new HashMap<>();
      for (CaseHead head : nearest) {
        head.of(field).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
      facets.put(field, mostFrequent(counts));
    }
    return facets;
  }

  private static List<Count> mostFrequent(Map<String, Long> counts) {
    List<Count> sorted = new ArrayList<>();
    counts.forEach((value, count) -> sorted.add(new Count(value, count)));
    sorted.sort(
        Collections.reverseOrder(Comparator.comparingLong(Count::count))
            .thenComparing(Count::value));
    return sorted.stream().limit(MOST_VALUES).toList();
  }
}
