package org.faheng.index.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.index.IndexedProvision;

/** 引用词项: the terms under which a provision is found as one that cites. */
public final class CitedTerms {
  private CitedTerms() {}

  /** The term for a citation of a work, or of one article of it. */
  public static String of(String title, String article) {
    return article.isEmpty() ? title : title + "#" + article;
  }

  /** The terms for everything that a provision cites. */
  public static Set<String> of(IndexedProvision provision) {
    Set<String> terms = new LinkedHashSet<>();
    for (CitedPlace place : provision.cited()) {
      terms.add(of(place.title(), ""));
      for (ProvisionRef ref : place.refs()) {
        terms.add(of(place.title(), ref.article()));
      }
    }
    return terms;
  }
}
