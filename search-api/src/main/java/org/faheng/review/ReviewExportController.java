package org.faheng.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** 审查导出: a review as 审查意见书, as 问题清单 or as JSON. */
@Controller
class ReviewExportController {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final int LONGEST_NAME = 60;

  private final ReviewDesk desk;

  ReviewExportController(ReviewDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/review/{id}/opinion.docx")
  void opinion(@PathVariable String id, HttpServletResponse response) throws IOException {
    ReviewReply reply = ReviewController.open(desk, id).reply();
    attach(response, "审查意见书 " + reply.title(), "wordprocessingml.document", ".docx");
    new OpinionDocument(reply).write(response.getOutputStream());
  }

  @GetMapping("/review/{id}/findings.xlsx")
  void findings(@PathVariable String id, HttpServletResponse response) throws IOException {
    ReviewReply reply = ReviewController.open(desk, id).reply();
    attach(response, "问题清单 " + reply.title(), "spreadsheetml.sheet", ".xlsx");
    FindingSheet.of(List.of(reply)).write(response.getOutputStream());
  }

  @GetMapping("/review/{id}/review.json")
  @ResponseBody
  ReviewReply json(@PathVariable String id) throws IOException {
    return ReviewController.open(desk, id).reply();
  }

  private static void attach(
      HttpServletResponse response, String name, String type, String ending) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    response.setContentType(OFFICE + type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(cut + ending, StandardCharsets.UTF_8)
            .build()
            .toString());
  }
}
