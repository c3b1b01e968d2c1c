package org.faheng.search;

import org.faheng.web.Pages;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a recorded search. */
@Controller
class RecordController {
  private final Records records;

  RecordController(Records records) {
    this.records = records;
  }

  @GetMapping("/records/{id}")
  ModelAndView record(@PathVariable String id) {
    return Pages.of("record", SearchBox.empty(), records.page(id));
  }
}
