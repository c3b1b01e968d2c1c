package org.faheng.app;

import org.faheng.index.LegalIndex;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows what other processes have ingested, soon after they commit. */
@Component
@Lazy(false)
class IndexRefresh {
  private final LegalIndex index;

  IndexRefresh(LegalIndex index) {
    this.index = index;
  }

  @Scheduled(fixedDelay = 2000)
  void refresh() {
    index.refresh();
  }
}
