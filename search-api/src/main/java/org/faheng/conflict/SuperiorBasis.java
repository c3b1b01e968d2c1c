package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
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
 */
record SuperiorBasis(Optional<SuperiorClause> found, Span mark, int compared) {
  private static final int CANDIDATES = 30;
  private static final int QUERY_LENGTH = 300;

  /** So many shared runs of three characters make the same act in any case. */
  private static final int MANY_RUNS = 15;

  /** Otherwise so many, and this share of those of the clause. */
  private static final int SOME_RUNS = 4;

  private static final double SHARE = 0.2;
  private static final Pattern OWN_ARTICLE =
      Pattern.compile("(?:本条例|本办法|本规定|本细则|违反)(?:规定)?第([一二三四五六七八九十百零]+)条");

  /**
   * Looks for a basis.
   *
   * @param act the words of the clause
   * @param measure what a basis must say
   * @param kinds which texts can be a basis
   */
  static SuperiorBasis of(
      String act, Pattern measure, Set<DocumentKind> kinds, Examination examination) {
    SuperiorBasis byClause = of(act, act, measure, kinds, examination);
    String words = withArticles(act, examination);
    return byClause.found.isPresent() || words.equals(act)
        ? byClause
        : of(words, act, measure, kinds, examination);
  }

  private static SuperiorBasis of(
      String words, String act, Pattern measure, Set<DocumentKind> kinds, Examination examination) {
    List<ActWords> acts = List.of(ActWords.of(act), ActWords.of(words));
    List<SuperiorClause> candidates =
        examination
            .law()
            .candidates(words.substring(0, Math.min(words.length(), QUERY_LENGTH)), CANDIDATES);
    candidates.forEach(examination.law()::count);
    for (SuperiorClause candidate : candidates) {
      String text = candidate.provision().text();
      Matcher matcher = measure.matcher(text);
      DocumentKind kind = candidate.document().work().kind();
      if (kinds.contains(kind)
          && matcher.find()
          && acts.stream().anyMatch(wanted -> same(wanted, text))) {
        Span mark = new Span(matcher.start(), matcher.end());
        return new SuperiorBasis(Optional.of(candidate), mark, candidates.size());
      }
    }
    return new SuperiorBasis(Optional.empty(), new Span(0, 0), candidates.size());
  }

  private static boolean same(ActWords wanted, String text) {
    int shared = wanted.sharedWith(text);
    return shared >= MANY_RUNS || (shared >= SOME_RUNS && shared >= SHARE * wanted.size());
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
