package org.faheng.library;

import org.faheng.web.Days;
import org.faheng.web.Pages;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The card of a clause. */
@Controller
class ClauseController {
  private final ClauseCards cards;

  ClauseController(ClauseCards cards) {
    this.cards = cards;
  }

  @GetMapping("/clause")
  ModelAndView clause(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String asOf) {
    return Pages.of("clause", SearchBox.empty(), cards.card(q, Days.orToday("asOf", asOf)));
  }
}
