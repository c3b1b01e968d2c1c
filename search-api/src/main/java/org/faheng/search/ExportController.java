package org.faheng.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 导出: all hits of a search, not only those of a page. */
@Controller
class ExportController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final SearchService service;

  ExportController(SearchService service) {
    this.service = service;
  }

  @GetMapping("/search/export.xlsx")
  void export(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    SearchCriteria criteria = SearchCriteria.of(parameters).with("after");
    SearchOptions options = HitWalk.listed(criteria.options(false, false));
    SearchAnswer first = service.search(criteria.question(), options);
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("检索结果-" + LocalDate.now() + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    HitWalk walk = new HitWalk(service, first, options, HitWorkbook.MOST_ROWS);
    new HitWorkbook(first, criteria).write(walk, response.getOutputStream());
  }
}
