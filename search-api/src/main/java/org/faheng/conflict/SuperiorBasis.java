package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;

/**
 * 上位法依据: the superior article that seems to set a measure for the act of a clause, looked for in
 * the articles that have most in common with it. Absence is never proved, only searched for: the
 * number of articles looked at is told.
 *
 * @param found the article; empty where none was found
 * @param mark the measure in it
 * @param compared how many articles were looked at
 * @param ruled whether one of them rules the act at all
 */
record SuperiorBasis(Optional<SuperiorClause> found, Span mark, int compared, boolean ruled) {
  private static final int CANDIDATES = 30;
  private static final int QUERY_LENGTH = 300;

  /** So many shared runs of three characters make the same act in any case. */
  private static final int MANY_RUNS = 15;

  /** Otherwise so many, and this share of those of the clause. */
  private static final int SOME_RUNS = 4;

  private static final double SHARE = 0.2;

  /** An article with so much of the words of an act rules it. */
  private static final double RULED_SHARE = 0.4;

  private static final Pattern AGENCY =
      Pattern.compile("(?:由|向|经|到|报)[^，。；、]{0,20}?(?:局|部门|机关|机构|政府|派出所)");
  private static final Pattern OWN_ARTICLE =
      Pattern.compile("(?:本条例|本办法|本规定|本细则|违反)(?:规定)?第([一二三四五六七八九十百零]+)条");

  /**
   * Looks for a basis.
   *
   * @param act the words of the clause
   * @param measure what a basis must say
   * @param power which texts can be a basis, and how near the act
   */
  static SuperiorBasis of(
      String act, Pattern measure, SettingPower power, Examination examination) {
    SuperiorBasis byClause = of(act, act, measure, power, examination);
    String words = withArticles(act, examination);
    return byClause.found.isPresent() || words.equals(act)
        ? byClause
        : of(words, act, measure, power, examination);
  }

  private static SuperiorBasis of(
      String words, String act, Pattern measure, SettingPower power, Examination examination) {
    List<ActWords> acts =
        power.nearness() == SettingPower.Nearness.ARTICLE
            ? List.of(ActWords.of(act), ActWords.of(words))
            : List.of(ActWords.of(withoutAgencies(act)));
    List<SuperiorClause> candidates =
        examination
            .law()
            .candidates(words.substring(0, Math.min(words.length(), QUERY_LENGTH)), CANDIDATES);
    candidates.forEach(examination.law()::count);
    boolean ruled = false;
    for (SuperiorClause candidate : candidates) {
      String text = candidate.provision().text();
      if (power.type() == ConflictType.FEE && !examination.law().isRelated(candidate)) {
        continue;
      }
      if (power.within().kinds().contains(candidate.document().work().kind())) {
        ruled = ruled || rules(acts.getFirst(), text);
        Optional<Span> mark =
            BasisText.of(text, power.nearness()).mark(measure, part -> about(acts, part, power));
        if (mark.isPresent()) {
          return new SuperiorBasis(Optional.of(candidate), mark.get(), candidates.size(), ruled);
        }
      }
    }
    return new SuperiorBasis(Optional.empty(), new Span(0, 0), candidates.size(), ruled);
  }

  private static boolean about(List<ActWords> acts, String text, SettingPower power) {
    return power.nearness() == SettingPower.Nearness.RULED
        ? rules(acts.getFirst(), text)
        : acts.stream().anyMatch(wanted -> same(wanted, text));
  }

  private static boolean same(ActWords wanted, String text) {
    int shared = wanted.sharedWith(text);
    return shared >= MANY_RUNS || (shared >= SOME_RUNS && shared >= SHARE * wanted.size());
  }

  private static boolean rules(ActWords act, String text) {
    return act.size() >= SOME_RUNS && act.sharedWith(text) >= RULED_SHARE * act.size();
  }

  /** The words without those who act in it: they say nothing about the act. */
  private static String withoutAgencies(String act) {
    return AGENCY.matcher(act).replaceAll("。");
  }

  /** The act of a sanction often stands in the article whose breach it punishes. */
  private static String withArticles(String act, Examination examination) {
    StringBuilder words = new StringBuilder();
    Matcher matcher = OWN_ARTICLE.matcher(act);
    while (matcher.find()) {
      ChineseNumeral.parse(matcher.group(1))
          .ifPresent(number -> words.append(article(number, examination)));
    }
    return words.append(act).toString();
  }

  private static String article(int number, Examination examination) {
    return examination
        .draft()
        .body()
        .find(EId.article(String.valueOf(number)))
        .map(examination.draft().body()::textOf)
        .orElse("");
  }
}
