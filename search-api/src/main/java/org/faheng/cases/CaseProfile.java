package org.faheng.cases;

import java.util.List;
import java.util.Set;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseQuery;

/**
 * 待决案件: the case at hand, as far as a person has typed it or a file tells.
 *
 * @param facts what happened, or a question in a line
 * @param type 刑事, 民事 or 行政; empty where not known
 * @param causes 案由 or 罪名 that a person has set or confirmed
 * @param provisions provisions that the matter turns on, such as {@code 刑法#264}
 * @param province the province whose courts decide; empty where not known
 * @param court the court that decides; empty where not known
 * @param courtAbove the court to which an appeal goes; empty where not known
 * @param year the year of the search, from which the last three years are counted
 * @param features circumstances and sums that the facts tell
 */
public record CaseProfile(
    String facts,
    String type,
    Set<String> causes,
    Set<String> provisions,
    String province,
    String court,
    String courtAbove,
    int year,
    List<CaseFeature> features) {

  public CaseProfile {
    causes = Set.copyOf(causes);
    provisions = Set.copyOf(provisions);
    features = List.copyOf(features);
  }

  /** Facts alone, asked in that year. */
  public static CaseProfile of(String facts, int year) {
    return new CaseProfile(facts, "", Set.of(), Set.of(), "", "", "", year, List.of());
  }

  /** The request for cases like this one; a known type is demanded, all else only favoured. */
  CaseQuery query(CaseFilter filter, int size) {
    CaseFilter typed = type.isEmpty() ? filter : filter.with(CaseField.TYPE, Set.of(type));
    return new CaseQuery(facts, causes, provisions, typed, size);
  }
}
