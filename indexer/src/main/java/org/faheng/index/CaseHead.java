package org.faheng.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 案件要素: what is known of a case besides its text.
 *
 * @param values what it is narrowed and counted by, provisions aside; a field without a value is
 *     unknown
 * @param provisions the cited places of laws, such as {@code 刑法#264}, in the form of {@link
 *     org.faheng.index.DocumentSummary.Links#name} and article
 */
public record CaseHead(Map<CaseField, Set<String>> values, Set<String> provisions) {
  /** Nothing is known. */
  public static final CaseHead UNKNOWN = new CaseHead(Map.of(), Set.of());

  public CaseHead {
    Map<CaseField, Set<String>> copy = new EnumMap<>(CaseField.class);
    values.forEach((field, all) -> copy.put(field, sorted(all)));
    copy.remove(CaseField.PROVISION);
    copy.values().removeIf(Set::isEmpty);
    values = Collections.unmodifiableMap(copy);
    provisions = sorted(provisions);
  }

  private static Set<String> sorted(Set<String> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }

  /** The values of a field, in order; empty where unknown. */
  public Set<String> of(CaseField field) {
    return field == CaseField.PROVISION ? provisions : values.getOrDefault(field, Set.of());
  }

  /** 案由 or 罪名, as the table of causes writes them. */
  public Set<String> causes() {
    return of(CaseField.CAUSE);
  }

  /** The year of the decision; 0 where unknown. */
  public int year() {
    return of(CaseField.YEAR).stream().mapToInt(Integer::parseInt).max().orElse(0);
  }
}
