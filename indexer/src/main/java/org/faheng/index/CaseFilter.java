package org.faheng.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.FrbrUri;

/**
 * 案例筛选: which cases are compared at all. Empty sets and a year of 0 do not narrow.
 *
 * @param wanted for each field the values of which a case must have one
 * @param either groups like {@code wanted}, of which at least one must hold as well
 * @param fromYear first year of decision, inclusive
 * @param toYear last year of decision, inclusive
 * @param among only these documents
 * @param without none of these documents
 */
public record CaseFilter(
    Map<CaseField, Set<String>> wanted,
    List<Map<CaseField, Set<String>>> either,
    int fromYear,
    int toYear,
    Set<FrbrUri> among,
    Set<FrbrUri> without) {
  /** Every case. */
  public static final CaseFilter NONE =
      new CaseFilter(Map.of(), List.of(), 0, 0, Set.of(), Set.of());

  public CaseFilter {
    wanted = copy(wanted);
    either = either.stream().map(CaseFilter::copy).toList();
    among = Set.copyOf(among);
    without = Set.copyOf(without);
  }

  private static Map<CaseField, Set<String>> copy(Map<CaseField, Set<String>> wanted) {
    Map<CaseField, Set<String>> copy = new EnumMap<>(CaseField.class);
    wanted.forEach((field, values) -> copy.put(field, Set.copyOf(values)));
    copy.values().removeIf(Set::isEmpty);
    return Collections.unmodifiableMap(copy);
  }

  /** The same where a case must also have one of {@code values}; none of them lifts the demand. */
  public CaseFilter with(CaseField field, Set<String> values) {
    Map<CaseField, Set<String>> more = new EnumMap<>(CaseField.class);
    more.putAll(wanted);
    more.put(field, values);
    return new CaseFilter(more, either, fromYear, toYear, among, without);
  }

  /** The same where one of these groups must hold as well. */
  public CaseFilter either(List<Map<CaseField, Set<String>>> groups) {
    return new CaseFilter(wanted, groups, fromYear, toYear, among, without);
  }

  /** The same within some years; 0 leaves an end open. */
  public CaseFilter inYears(int from, int to) {
    return new CaseFilter(wanted, either, from, to, among, without);
  }

  /** The same among some documents only; none of them means all. */
  public CaseFilter amongst(Set<FrbrUri> documents) {
    return new CaseFilter(wanted, either, fromYear, toYear, documents, without);
  }

  /** The same without some documents. */
  public CaseFilter leavingOut(Set<FrbrUri> documents) {
    return new CaseFilter(wanted, either, fromYear, toYear, among, documents);
  }

  /** Whether a case with this head may pass, whatever document it is. */
  public boolean accepts(CaseHead head) {
    return holds(wanted, head)
        && (either.isEmpty() || either.stream().anyMatch(group -> holds(group, head)))
        && (fromYear == 0 || head.year() >= fromYear)
        && (toYear == 0 || head.year() != 0 && head.year() <= toYear);
  }

  private static boolean holds(Map<CaseField, Set<String>> group, CaseHead head) {
    return group.entrySet().stream()
        .allMatch(entry -> !Collections.disjoint(entry.getValue(), head.of(entry.getKey())));
  }
}
