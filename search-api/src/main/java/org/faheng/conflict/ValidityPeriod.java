package org.faheng.conflict;

import java.util.Map;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.Jurisdiction;

/**
 * 有效期上限: how long a 规范性文件 of a place may bind.
 *
 * @param years for a lasting document
 * @param trialYears for one called 暂行 or 试行
 * @param source the rule that says so
 */
record ValidityPeriod(int years, int trialYears, String source) {
  private static final String ANYWHERE = "全国";

  /** The limit in {@code place}. */
  static ValidityPeriod in(Jurisdiction place) {
    ValidityPeriod common = null;
    for (Map<String, String> row : FactTable.read("validity-periods")) {
      String name = row.getOrDefault("place", "");
      if (name.equals(place.province()) || name.equals(place.name())) {
        return of(row);
      }
      if (name.equals(ANYWHERE)) {
        common = of(row);
      }
    }
    if (common == null) {
      throw new IllegalStateException("validity-periods must have a row " + ANYWHERE);
    }
    return common;
  }

  private static ValidityPeriod of(Map<String, String> row) {
    return new ValidityPeriod(
        Integer.parseInt(row.getOrDefault("years", "")),
        Integer.parseInt(row.getOrDefault("trial_years", "")),
        row.getOrDefault("source", ""));
  }
}
