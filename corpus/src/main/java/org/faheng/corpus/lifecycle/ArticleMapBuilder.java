package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes an {@link ArticleMap}: pairs and links the articles, orders the rows. */
final class ArticleMapBuilder {
  private final List<ArticleMap.Article> older;
  private final List<ArticleMap.Article> newer;
  private final ArticleWords words;
  private final Map<PassageLinks.Key, PassageLinks.Share> links;
  private final int[] olderOf;
  private final int[] newerOf;

  ArticleMapBuilder(List<ArticleMap.Article> older, List<ArticleMap.Article> newer) {
    this.older = older;
    this.newer = newer;
    words =
        ArticleWords.of(
            older.stream().map(ArticleMap.Article::text).toList(),
            newer.stream().map(ArticleMap.Article::text).toList());
    ArticlePairing pairing = new ArticlePairing(words.older(), words.newer(), words.weights());
    links =
        PassageLinks.of(
            words,
            pairing,
            new Chapters(older, newer, pairing.partners()),
            new ReferenceFit(older, newer, pairing.partners()));
    olderOf = pairing.partners();
    newerOf = new int[older.size()];
    Arrays.fill(newerOf, -1);
    for (int j = 0; j < olderOf.length; j++) {
      if (olderOf[j] >= 0) {
        newerOf[olderOf[j]] = j;
      }
    }
    pairByLinks();
  }

  /** An article that only its passages lead on gets a row with its best link that is free too. */
  private void pairByLinks() {
    links.keySet().stream()
        .filter(key -> newerOf[key.older()] < 0 && olderOf[key.newer()] < 0)
        .sorted(Comparator.comparingDouble(this::strength).reversed())
        .forEach(
            key -> {
              if (newerOf[key.older()] < 0 && olderOf[key.newer()] < 0) {
                newerOf[key.older()] = key.newer();
                olderOf[key.newer()] = key.older();
              }
            });
  }

  private double strength(PassageLinks.Key key) {
    PassageLinks.Share share = links.getOrDefault(key, PassageLinks.Share.NONE);
    return share.larger() + words.likeness(key.older(), key.newer());
  }

  ArticleMap build() {
    List<ArticleMap.Link> named = new ArrayList<>();
    links.forEach(
        (key, share) ->
            named.add(
                new ArticleMap.Link(
                    older.get(key.older()).eId(),
                    newer.get(key.newer()).eId(),
                    share.older(),
                    share.newer())));
    return new ArticleMap(rows(), named);
  }

  private List<ArticleMap.Row> rows() {
    List<List<Integer>> gone = goneAfter();
    List<ArticleMap.Row> rows = new ArrayList<>();
    gone.getFirst().forEach(i -> rows.add(goneRow(i)));
    for (int j = 0; j < newer.size(); j++) {
      rows.add(olderOf[j] >= 0 ? pairRow(olderOf[j], j) : newRow(j));
      gone.get(j + 1).forEach(i -> rows.add(goneRow(i)));
    }
    return rows;
  }

  /** For the top and for each newer article: the older ones that stood next and have no row. */
  private List<List<Integer>> goneAfter() {
    List<Backbone.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      if (newerOf[i] >= 0) {
        pairs.add(new Backbone.Pair(i, newerOf[i], 1));
      }
    }
    boolean[] inOrder = new boolean[older.size()];
    Backbone.of(pairs, newer.size()).forEach(pair -> inOrder[pair.older()] = true);
    List<List<Integer>> gone = new ArrayList<>();
    for (int j = 0; j <= newer.size(); j++) {
      gone.add(new ArrayList<>());
    }
    int place = 0;
    for (int i = 0; i < older.size(); i++) {
      if (inOrder[i]) {
        place = newerOf[i] + 1;
      } else if (newerOf[i] < 0) {
        gone.get(place).add(i);
      }
    }
    return gone;
  }

  private ArticleMap.Row pairRow(int i, int j) {
    ArticleMap.Article before = older.get(i);
    ArticleMap.Article after = newer.get(j);
    boolean same = Wording.same(before.text(), after.text());
    boolean renumbered = !before.label().equals(after.label());
    ArticleMap.Kind kind =
        !same
            ? ArticleMap.Kind.CHANGED
            : renumbered ? ArticleMap.Kind.MOVED : ArticleMap.Kind.UNCHANGED;
    return new ArticleMap.Row(before, after, kind, same ? 1 : words.likeness(i, j));
  }

  private ArticleMap.Row newRow(int j) {
    boolean linked = links.keySet().stream().anyMatch(key -> key.newer() == j);
    ArticleMap.Kind kind = linked ? ArticleMap.Kind.SPLIT : ArticleMap.Kind.NEW;
    return new ArticleMap.Row(null, newer.get(j), kind, 0);
  }

  private ArticleMap.Row goneRow(int i) {
    boolean linked = links.keySet().stream().anyMatch(key -> key.older() == i);
    ArticleMap.Kind kind = linked ? ArticleMap.Kind.MERGED : ArticleMap.Kind.DELETED;
    return new ArticleMap.Row(older.get(i), null, kind, 0);
  }
}
