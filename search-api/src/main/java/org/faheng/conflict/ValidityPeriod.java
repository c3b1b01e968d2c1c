package org.faheng.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.structure.ChineseNumeral;

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
  private static final String QUESTION = "规范性文件应当规定有效期，有效期届满自动失效，暂行、试行";
  private static final int CANDIDATES = 10;
  private static final String YEARS = "[^。；]{0,24}?(?<years>[" + ChineseNumeral.CLASS + "]{1,2})年";
  private static final Pattern OWN_TITLE = Pattern.compile("规范性文件|行政程序");
  private static final Pattern LASTING = Pattern.compile("有效期" + YEARS);
  private static final Pattern TRIAL = Pattern.compile("(?:暂行|试行)" + YEARS);

  /** The limit in {@code place}: of the table, else by a rule of the place that is at hand. */
  static ValidityPeriod in(Jurisdiction place, SuperiorLaw law) {
    ValidityPeriod known = in(place);
    return known.ruled() ? known : ofRuleAtHand(law, known).orElse(known);
  }

  private static Optional<ValidityPeriod> ofRuleAtHand(SuperiorLaw law, ValidityPeriod common) {
    return law.candidates(QUESTION, CANDIDATES).stream()
        .filter(clause -> !clause.document().work().kind().isNational())
        .filter(clause -> OWN_TITLE.matcher(clause.document().title()).find())
        .flatMap(clause -> of(clause, common).stream())
        .findFirst();
  }

  private static Optional<ValidityPeriod> of(SuperiorClause clause, ValidityPeriod common) {
    String text = clause.provision().text();
    OptionalInt lasting = years(LASTING, text);
    if (lasting.isEmpty()) {
      return Optional.empty();
    }
    String title = clause.document().title();
    return Optional.of(
        new ValidityPeriod(
            lasting.getAsInt(),
            years(TRIAL, text).orElse(common.trialYears),
            true,
            new KnownProvision(title, clause.provision().article()),
            clause.label()));
  }

  private static OptionalInt years(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? ChineseNumeral.parse(matcher.group("years")) : OptionalInt.empty();
  }

  /** The limit in {@code place} by the table of facts. */
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
