package org.faheng.library;

import org.faheng.search.VersionChoice;
import org.faheng.web.Pages;
import org.faheng.web.SearchBox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a comparison. */
@Controller
class CompareController {
  private final ComparePages pages;
  private final Comparisons comparisons;

  CompareController(ComparePages pages, Comparisons comparisons) {
    this.pages = pages;
    this.comparisons = comparisons;
  }

  @GetMapping("/compare")
  ModelAndView compare(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "false") boolean changes) {
    if (from.isBlank() && to.isBlank() && title.isBlank()) {
      return Pages.of("compare", SearchBox.empty(), pages.empty());
    }
    return switch (comparisons.choose(title, from, to)) {
      case VersionChoice.Pair pair ->
          Pages.of("compare", SearchBox.empty(), pages.page(pair, changes));
      case VersionChoice.None none -> {
        ModelAndView page =
            Pages.of("compare", SearchBox.empty(), pages.page(title, none, changes));
        page.setStatus(none.versions().isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
        yield page;
      }
    };
  }
}
