package org.faheng.search;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.faheng.index.Hits;
import org.jspecify.annotations.Nullable;

/** Walks all hits of an answer page after page, up to a number. */
final class HitWalk implements Iterator<Hits.Hit> {
  private static final int STEP = 1000;

  private final SearchService service;
  private final String question;
  private final SearchOptions options;
  private int left;
  private Iterator<Hits.Hit> page;
  private @Nullable String next;

  /** Goes on from {@code first}, the answer to the question with {@code options}. */
  HitWalk(SearchService service, SearchAnswer first, SearchOptions options, int most) {
    this.service = service;
    this.question = first.question();
    this.options = options;
    this.left = most;
    this.page = first.hits().hits().iterator();
    this.next = first.hits().next();
  }

  /** The form in which an answer is walked: single provisions in steps of that size. */
  static SearchOptions listed(SearchOptions options) {
    return options.listed(STEP);
  }

  @Override
  public boolean hasNext() {
    while (left > 0 && !page.hasNext() && next != null) {
      Hits hits = service.answer(question, options.from(next)).hits();
      page = hits.hits().iterator();
      next = hits.next();
    }
    return left > 0 && page.hasNext();
  }

  @Override
  public Hits.Hit next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more hits");
    }
    left--;
    return page.next();
  }
}
