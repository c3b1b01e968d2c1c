package org.faheng.corpus.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 章的对应: which chapters of the two versions have an article in common. */
final class Chapters {
  private final List<ArticleMap.Article> older;
  private final List<ArticleMap.Article> newer;
  private final Set<List<String>> met = new HashSet<>();

  /**
   * @param olderOf for each newer article the older one that lives on as it, or -1
   */
  Chapters(List<ArticleMap.Article> older, List<ArticleMap.Article> newer, int[] olderOf) {
    this.older = older;
    this.newer = newer;
    for (int j = 0; j < olderOf.length; j++) {
      if (olderOf[j] >= 0) {
        met.add(both(olderOf[j], j));
      }
    }
  }

  private List<String> both(int i, int j) {
    return List.of(outermost(older.get(i)), outermost(newer.get(j)));
  }

  private static String outermost(ArticleMap.Article article) {
    return article.headings().isEmpty() ? "" : article.headings().getFirst();
  }

  /** Whether an article of the chapter of the older lives on in the chapter of the newer one. */
  boolean meet(int i, int j) {
    return met.contains(both(i, j));
  }
}
