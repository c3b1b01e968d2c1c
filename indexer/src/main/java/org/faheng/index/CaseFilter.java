package org.faheng.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.FrbrUri;

/**
 * 案例筛选: which cases are compared at all. Empty sets and a year of 0 do not narrow.
 *
 * @param wanted for each field the values of which a case must have one
 * @param fromYear first year of decision, inclusive
 * @param toYear last year of decision, inclusive
 * @param among only these documents
 * @param without none of these documents
 */
public record CaseFilter(
    Map<CaseField, Set<String>> wanted,
    int fromYear,
    int toYear,
    Set<FrbrUri> among,
    Set<FrbrUri> without) {
  /** Every case. */
  public static final CaseFilter NONE = new CaseFilter(Map.of(), 0, 0, Set.of(), Set.of());

  public CaseFilter {
    Map<CaseField, Set<String>> copy = new EnumMap<>(CaseField.class);
    wanted.forEach((field, values) -> copy.put(field, Set.copyOf(values)));
    copy.values().removeIf(Set::isEmpty);
    wanted = Collections.unmodifiableMap(copy);
    among = Set.copyOf(among);
    without = Set.copyOf(without);
  }

  /** The same where a case must also have one of {@code values}; none of them lifts the demand. */
  public CaseFilter with(CaseField field, Set<String> values) {
    Map<CaseField, Set<String>> more = new EnumMap<>(CaseField.class);
    more.putAll(wanted);
    more.put(field, values);
    return new CaseFilter(more, fromYear, toYear, among, without);
  }

  /** The same within some years; 0 leaves an end open. */
  public CaseFilter inYears(int from, int to) {
    return new CaseFilter(wanted, from, to, among, without);
  }

  /** The same among some documents only; none of them means all. */
  public CaseFilter amongst(Set<FrbrUri> documents) {
    return new CaseFilter(wanted, fromYear, toYear, documents, without);
  }

  /** The same without some documents. */
  public CaseFilter leavingOut(Set<FrbrUri> documents) {
    return new CaseFilter(wanted, fromYear, toYear, among, documents);
  }

  /** Whether a case with this head may pass, whatever document it is. */
  public boolean accepts(CaseHead head) {
    return wanted.entrySet().stream()
            .allMatch(entry -> !Collections.disjoint(entry.getValue(), head.of(entry.getKey())))
        && (fromYear == 0 || head.year() >= fromYear)
        && (toYear == 0 || head.year() != 0 && head.year() <= toYear);
  }
}
