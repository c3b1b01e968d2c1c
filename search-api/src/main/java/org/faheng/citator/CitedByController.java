package org.faheng.citator;

import org.faheng.web.Pages;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of who cites a work or a clause. */
@Controller
class CitedByController {
  private final CitedByPages pages;

  CitedByController(CitedByPages pages) {
    this.pages = pages;
  }

  @GetMapping("/cited-by")
  ModelAndView citedBy(
      @RequestParam(defaultValue = "") String ref,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String treatment,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "1") int page) {
    CitedByRequest asked = new CitedByRequest(ref, kind, treatment, asOf, page);
    return Pages.of("cited-by", SearchBox.empty(), pages.page(asked));
  }
}
