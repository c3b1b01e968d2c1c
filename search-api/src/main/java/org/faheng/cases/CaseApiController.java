package org.faheng.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.faheng.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 类案接口. */
@RestController
@RequestMapping("/api/cases")
class CaseApiController {
  private static final List<String> TYPES = List.of("", "刑事", "民事", "行政");

  private final CaseSearch search;
  private final CaseIntake intake;

  CaseApiController(CaseSearch search, CaseIntake intake) {
    this.search = search;
    this.intake = intake;
  }

  /** A case at hand as JSON. */
  record Pending(
      @Schema(description = "案情") @Nullable String text,
      @Schema(description = "案件名称") @Nullable String title,
      @Schema(description = "争议焦点") @Nullable String issue,
      @Schema(description = "刑事、民事或行政：只比对这一类；默认不限") @Nullable String type,
      @Schema(description = "案由或罪名：使相同案由靠前") @Nullable List<String> causes,
      @Schema(description = "涉及的条款，如 刑法第二百六十四条 或 刑法#264") @Nullable List<String> provisions,
      @Schema(description = "省份，用于本省高院一层") @Nullable String province,
      @Schema(description = "受理法院，用于本院一层") @Nullable String court,
      @Schema(description = "上一级法院") @Nullable String courtAbove,
      @Schema(description = "筛选，如 COURT_LEVEL:中级") @Nullable List<String> filters,
      @Schema(description = "前一顺位已有类案时也列出以后各顺位") @Nullable Boolean everyTier,
      @Schema(description = "最多列出几件，1 到 50，默认 10") @Nullable Integer limit,
      @Schema(description = "检索人") @Nullable String person,
      @Schema(description = "本案案号或文号：库中有本案的，不列入结果") @Nullable String caseNumber,
      @Schema(description = "脱敏") @Nullable Boolean mask) {

    @SuppressWarnings("NullAway") // the record reads what is missing as empty
    CaseRequest request() {
      return new CaseRequest(
          title,
          text,
          issue,
          type,
          causes,
          provisions,
          province,
          court,
          courtAbove,
          filters,
          LocalDate.now(),
          Boolean.TRUE.equals(everyTier),
          limit == null ? CaseRequest.SIZE : limit,
          person,
          caseNumber);
    }
  }

  @PostMapping(path = "/similar", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "类案检索：分层结果、相似理由、审级链")
  CaseReply text(@RequestBody Pending pending) {
    return answer(pending.request(), Boolean.TRUE.equals(pending.mask()));
  }

  @PostMapping(path = "/similar", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "类案检索：起诉状、申请书、决定书、判决书等文件")
  CaseReply file(
      @Parameter(description = "docx、doc、wps、pdf、ofd、html、rtf、txt、md") @RequestPart
          MultipartFile file,
      @Parameter(description = "脱敏") @RequestParam(defaultValue = "false") boolean mask)
      throws IOException {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      return answer(intake.file(content, name == null ? "" : name), mask);
    }
  }

  private CaseReply answer(CaseRequest request, boolean mask) {
    if (!TYPES.contains(request.type())) {
      throw Refusal.badRequest("type 应为 刑事、民事 或 行政");
    }
    CaseReply reply = search.ask(CaseIntake.checked(request));
    return mask ? reply.withoutPersons() : reply;
  }
}
