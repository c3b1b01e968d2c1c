package org.faheng.index;

import org.jspecify.annotations.Nullable;

/**
 * 检索请求.
 *
 * @param query what is asked for
 * @param filter what narrows it
 * @param sort order of the hits
 * @param size how many hits at the most, 1 to 1,000
 * @param after where the page before ended ({@link Hits#next}); null for the first page
 * @param perWork how many hits of one work at the most, next to each other; 0 for no grouping
 * @param facets whether to count facets
 */
public record SearchRequest(
    Query query,
    Filter filter,
    Sort sort,
    int size,
    @Nullable String after,
    int perWork,
    boolean facets) {

  /** Order of the hits; ties go by document identity and place, so every order is total. */
  public enum Sort {
    RELEVANCE,
    PUBLISHED_NEWEST,
    PUBLISHED_OLDEST,
    IN_FORCE_NEWEST,
    PRECEDENCE
  }

  public SearchRequest {
    if (size < 1 || size > 1000) {
      throw new IllegalArgumentException("size must satisfy 1 <= size <= 1000, got " + size);
    }
  }

  /** The best hits for a query, ungrouped and without facets. */
  public static SearchRequest top(Query query, Filter filter, int size) {
    return new SearchRequest(query, filter, Sort.RELEVANCE, size, null, 0, false);
  }
}
