package org.faheng.corpus.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
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
    return CitationFinder.find(articles.get(self).text(), NO_TITLES).stream()
        .filter(Citation.ToSelf.class::isInstance)
        .flatMap(citation -> citation.refs().stream())
        .flatMap(ref -> ref.eId().articleNumber().stream())
        .flatMap(number -> Stream.ofNullable(places.get(number)))
        .filter(place -> place != self)
        .collect(Collectors.toSet());
  }

  /** The articles that the article at {@code index} names; itself is not among them. */
  Set<Integer> of(int index) {
    return named.computeIfAbsent(index, this::read);
  }
}
