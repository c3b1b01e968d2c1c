package org.faheng.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 类案导出: a search as 类案检索报告 or as JSON, with or without what tells of persons. */
@Controller
class CaseExportController {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final CaseSearch search;

  CaseExportController(CaseSearch search) {
    this.search = search;
  }

  @GetMapping("/cases/{id}/report.docx")
  void report(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean mask,
      HttpServletResponse response)
      throws IOException {
    CaseSearch.Repeated repeated = open(id, mask);
    response.setContentType(DOCX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("类案检索报告 " + id + (mask ? "（脱敏）" : "") + ".docx", StandardCharsets.UTF_8)
            .build()
            .toString());
    new CaseReport(repeated.now(), repeated.remark()).write(response.getOutputStream());
  }

  @GetMapping("/cases/{id}/cases.json")
  @ResponseBody
  CaseReply json(@PathVariable String id, @RequestParam(defaultValue = "false") boolean mask) {
    return open(id, mask).now();
  }

  private CaseSearch.Repeated open(String id, boolean mask) {
    CaseSearch.Repeated repeated = CaseController.open(search, id);
    return mask ? CaseMask.of(repeated) : repeated;
  }
}
