package org.faheng.conflict;

import java.util.Map;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.Jurisdiction;

/**
 * 有效期上限: how long a 规范性文件 of a place may bind.
 *
 * @param years for a lasting document
 * @param trialYears for one called 暂行 or 试行
 * @param ruled whether a rule of the place says so; else it is only what most places do
 * @param provision the rule; where none is known what the state says on such documents
 * @param source where that is told
 */
record ValidityPeriod(
    int years, int trialYears, boolean ruled, KnownProvision provision, String source) {
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

  /** The rule that the finding follows. */
  String basis() {
    return ruled ? source : source + "的通行期限";
  }

  /** The years for a text called 暂行 or 试行, or for another. */
  int most(boolean trial) {
    return trial ? trialYears : years;
  }

  /** Where that is told, and that it may bind nobody. */
  String remark() {
    return ruled ? source : basis() + "，不是国家统一规定，国办发〔2018〕37号没有规定年限；请按本省规定核对";
  }

  private static ValidityPeriod of(Map<String, String> row) {
    return new ValidityPeriod(
        Integer.parseInt(row.getOrDefault("years", "")),
        Integer.parseInt(row.getOrDefault("trial_years", "")),
        row.getOrDefault("basis", "").equals("law"),
        new KnownProvision(row.getOrDefault("title", ""), row.getOrDefault("article", "")),
        row.getOrDefault("source", ""));
  }
}
