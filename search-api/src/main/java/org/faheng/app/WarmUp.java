package org.faheng.app;

import java.time.LocalDate;
import org.faheng.index.Filter;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 预热: loads dictionaries and columns right after the start, so that the first asker need not wait.
 */
@Component
@Lazy(false)
class WarmUp {
  private static final String QUESTION = "行政处罚听证的期限";

  private final SearchService service;

  WarmUp(SearchService service) {
    this.service = service;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().name("warm-up").daemon().start(this::ask);
  }

  private void ask() {
    service.answer(QUESTION, SearchOptions.top(Filter.none(LocalDate.now()), 10));
    service.titles(QUESTION, 1);
  }
}
