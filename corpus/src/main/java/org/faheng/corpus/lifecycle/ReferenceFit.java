package org.faheng.corpus.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 引用相合: whether an older and a newer article name articles that are heirs of each other. An article
 * keeps its references through an amendment, renumbered; two that name other things speak of other
 * things, whatever words they share.
 */
final class ReferenceFit {
  private final OwnReferences older;
  private final OwnReferences newer;
  private final int[] newerOf;
  private final int[] olderOf;

  /**
   * @param partners for each newer article the older one that lives on as it, or -1
   */
  ReferenceFit(
      List<ArticleMap.Article> olderArticles,
      List<ArticleMap.Article> newerArticles,
      int[] partners) {
    older = new OwnReferences(olderArticles);
    newer = new OwnReferences(newerArticles);
    olderOf = partners;
    newerOf = new int[olderArticles.size()];
    Arrays.fill(newerOf, -1);
    for (int j = 0; j < partners.length; j++) {
      if (partners[j] >= 0) {
        newerOf[partners[j]] = j;
      }
    }
  }

  /** Whether a reference of the one leads to the heir of a reference of the other. */
  private boolean agrees(int i, int j) {
    Set<Integer> named = newer.of(j);
    return older.of(i).stream().anyMatch(old -> newerOf[old] >= 0 && named.contains(newerOf[old]));
  }

  /** Whether both name articles whose counterparts are known, and none of them agree. */
  boolean contradicts(int i, int j) {
    return older.of(i).stream().anyMatch(old -> newerOf[old] >= 0)
        && newer.of(j).stream().anyMatch(young -> olderOf[young] >= 0)
        && !agrees(i, j);
  }
}
