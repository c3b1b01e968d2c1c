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
 * @param titles whether words are looked for in titles only
 */
public record SearchOptions(
    Filter filter,
    SearchRequest.Sort sort,
    int size,
    @Nullable String after,
    boolean exact,
    boolean grouped,
    boolean facets,
    boolean titles) {

  /** 默认只看现行有效: what is known not to bind is left out, what is unknown stays. */
  public static final Set<LegalForce> BINDING = Set.of(LegalForce.IN_FORCE, LegalForce.UNKNOWN);

  /** The same for the page that begins at {@code token}. */
  public SearchOptions from(@Nullable String token) {
    return new SearchOptions(filter, sort, size, token, exact, grouped, facets, titles);
  }

  /** The same under another filter. */
  public SearchOptions under(Filter other) {
    return new SearchOptions(other, sort, size, after, exact, grouped, facets, titles);
  }

  /** The same in one list of single provisions, {@code most} at a time, without facets. */
  public SearchOptions listed(int most) {
    return new SearchOptions(filter, sort, most, null, exact, false, false, titles);
  }

  /** Only what is counted: how many works match, with facets. */
  public SearchOptions counted() {
    SearchRequest.Sort cheapest = SearchRequest.Sort.PUBLISHED_NEWEST;
    return new SearchOptions(filter, cheapest, 1, null, exact, true, true, titles);
  }

  /** The best hits under a filter, one list, no facets. */
  public static SearchOptions top(Filter filter, int size) {
    return new SearchOptions(
        filter, SearchRequest.Sort.RELEVANCE, size, null, false, false, false, false);
  }
}
