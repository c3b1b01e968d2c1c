package org.faheng.citator;

import org.faheng.corpus.document.FrbrUri;
import org.faheng.web.Pages;
import org.faheng.web.Refusal;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The picture of a work among its neighbours. */
@Controller
class NeighbourhoodController {
  private final Neighbourhoods neighbourhoods;

  NeighbourhoodController(Neighbourhoods neighbourhoods) {
    this.neighbourhoods = neighbourhoods;
  }

  @GetMapping("/neighbourhood")
  ModelAndView neighbourhood(@RequestParam String work) {
    if (!work.matches("/cn/.*[^/]")) {
      throw Refusal.notFound("没有这一文件，请从全文页打开");
    }
    NeighbourhoodPage page =
        neighbourhoods
            .page(new FrbrUri(work))
            .orElseThrow(() -> Refusal.notFound("库中没有这一文件：" + work));
    return Pages.of("neighbourhood", SearchBox.empty(), page);
  }
}
