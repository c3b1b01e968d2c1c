package org.faheng.search;

import java.util.Set;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.Filter;
import org.faheng.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * 检索条件: how a question is to be answered.
 *
 * @param filter what narrows the answer, with the day on which 时效性 is told
 * @param sort order of the hits
 * @param size hits at the most, 1 to 1,000
 * @param after where the page before ended; null for the first page
 * @param exact whether plain words must occur exactly as typed
 * @param grouped whether hits of one work stand together, two at the most
 * @param facets whether to count facets
 */
public record SearchOptions(
    Filter filter,
    SearchRequest.Sort sort,
    int size,
    @Nullable String after,
    boolean exact,
    boolean grouped,
    boolean facets) {

  /** 默认只看现行有效: what is known not to bind is left out, what is unknown stays. */
  public static final Set<LegalForce> BINDING = Set.of(LegalForce.IN_FORCE, LegalForce.UNKNOWN);

  /** The best hits under a filter, one list, no facets. */
  public static SearchOptions top(Filter filter, int size) {
    return new SearchOptions(filter, SearchRequest.Sort.RELEVANCE, size, null, false, false, false);
  }
}
