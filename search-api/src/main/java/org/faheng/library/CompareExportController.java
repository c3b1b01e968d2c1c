package org.faheng.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.faheng.search.VersionChoice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 对照导出: a comparison as a workbook or as a 修改对照表. */
@Controller
class CompareExportController {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final Comparisons comparisons;

  CompareExportController(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  @GetMapping("/compare/export.xlsx")
  void workbook(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "false") boolean changes,
      HttpServletResponse response)
      throws IOException {
    Comparison comparison = comparison(from, to);
    attach(response, comparison, "spreadsheetml.sheet", ".xlsx");
    new ComparisonWorkbook(comparison, changes).write(response.getOutputStream());
  }

  @GetMapping("/compare/export.docx")
  void document(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "false") boolean changes,
      HttpServletResponse response)
      throws IOException {
    Comparison comparison = comparison(from, to);
    attach(response, comparison, "wordprocessingml.document", ".docx");
    new ComparisonDocument(comparison, changes).write(response.getOutputStream());
  }

  private Comparison comparison(String from, String to) {
    return switch (comparisons.choose("", from, to)) {
      case VersionChoice.Pair pair -> comparisons.compare(pair);
      case VersionChoice.None none -> throw CompareApiController.refusal(none);
    };
  }

  private static void attach(
      HttpServletResponse response, Comparison comparison, String type, String ending) {
    response.setContentType(OFFICE + type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(comparison.fileName() + ending, StandardCharsets.UTF_8)
            .build()
            .toString());
  }
}
