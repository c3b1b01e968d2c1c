package org.faheng.search;

import io.swagger.v3.oas.annotations.Operation;
import org.faheng.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What this build is and how well it has been measured to work, as a page and as JSON. */
@Controller
class AboutController {
  private final AboutPages pages;
  private final HomePages home;

  AboutController(AboutPages pages, HomePages home) {
    this.pages = pages;
    this.home = home;
  }

  @GetMapping("/about")
  ModelAndView about() {
    return Pages.of("about", home.box(), pages.page());
  }

  @GetMapping("/api/about")
  @ResponseBody
  @Operation(summary = "版本、索引、实测指标与许可")
  AboutPage api() {
    return pages.page();
  }
}
