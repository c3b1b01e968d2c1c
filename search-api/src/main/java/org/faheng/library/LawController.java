package org.faheng.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.faheng.web.Pages;
import org.faheng.web.Refusal;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a document. */
@Controller
class LawController {
  private final LawPages pages;

  LawController(LawPages pages) {
    this.pages = pages;
  }

  /** The page at /law and the identity of a version; a law as such leads to the version to read. */
  @GetMapping("/law/{*uri}")
  ModelAndView law(
      @PathVariable String uri,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String part) {
    if (!uri.matches("/cn/.*[^/]")) {
      throw Refusal.notFound("没有这一文件，请从检索结果打开");
    }
    LocalDate day = Days.orToday("asOf", asOf);
    FrbrUri wanted = new FrbrUri(uri);
    Optional<LawPage> page = pages.page(wanted, day);
    if (page.isPresent()) {
      return Pages.of("law", SearchBox.empty(), page.get());
    }
    FrbrUri version =
        pages.resolve(wanted, day, part).orElseThrow(() -> Refusal.notFound("库中没有这一文件或版本：" + uri));
    String target = Links.page(Links.law(version.value()), Map.of("asOf", List.of(asOf)));
    return new ModelAndView(new RedirectView(target));
  }
}
