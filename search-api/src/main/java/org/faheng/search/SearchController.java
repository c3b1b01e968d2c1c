package org.faheng.search;

import org.faheng.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The start page and the results of a search. */
@Controller
class SearchController {
  private final SearchPages pages;
  private final HomePages home;

  SearchController(SearchPages pages, HomePages home) {
    this.pages = pages;
    this.home = home;
  }

  @GetMapping("/")
  ModelAndView start() {
    return Pages.of("home", home.box(), home.page());
  }

  @GetMapping("/search")
  ModelAndView search(@RequestParam MultiValueMap<String, String> parameters) {
    SearchCriteria criteria = SearchCriteria.of(parameters);
    return Pages.of("search", pages.box(criteria), pages.page(criteria));
  }
}
