package org.faheng.corpus.lifecycle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;

/** 本法引用: which articles of its own version each article names, as indexes; read when asked. */
final class OwnReferences {
  private static final TitleCatalog NO_TITLES = TitleCatalog.empty();

  private final List<ArticleMap.Article> articles;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Integer, Set<Integer>> named = new HashMap<>();

  OwnReferences(List<ArticleMap.Article> articles) {
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      int at = i;
      articles.get(i).eId().articleNumber().ifPresent(number -> places.put(number, at));
    }
  }

  private Set<Integer> read(int self) {
    String text = articles.get(self).text();
    Set<Integer> named = new HashSet<>();
    if (text.contains("条")) {
      for (Citation citation : CitationFinder.find(text, NO_TITLES)) {
        if (citation instanceof Citation.ToSelf own) {
          for (ProvisionRef ref : own.refs()) {
            Integer place = ref.eId().articleNumber().map(places::get).orElse(null);
            if (place != null && place != self) {
              named.add(place);
            }
          }
        }
      }
    }
    return named;
  }

  /** The articles that the article at {@code index} names; itself is not among them. */
  Set<Integer> of(int index) {
    return named.computeIfAbsent(index, this::read);
  }
}
