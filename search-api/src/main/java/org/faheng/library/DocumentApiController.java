package org.faheng.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.library.DocumentReply.Listing;
import org.faheng.library.DocumentReply.Summary;
import org.faheng.search.SearchService;
import org.faheng.web.Days;
import org.faheng.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 文件接口. */
@RestController
@RequestMapping("/api/documents")
class DocumentApiController {
  private static final int MOST = 500;

  private final LegalIndex index;
  private final SearchService service;

  DocumentApiController(LegalIndex index, SearchService service) {
    this.index = index;
    this.service = service;
  }

  @GetMapping
  @Operation(summary = "文件目录，分页")
  Listing list(
      @Parameter(description = "效力级别，如 法律；空为全部") @RequestParam(defaultValue = "") String kind,
      @Parameter(description = "第几页，从 1 起") @RequestParam(defaultValue = "1") int page,
      @Parameter(description = "每页件数，1 到 500") @RequestParam(defaultValue = "50") int size) {
    if (page < 1 || size < 1 || size > MOST) {
      throw Refusal.badRequest("参数 page 应从 1 起，size 应为 1 到 " + MOST);
    }
    List<DocumentSummary> all =
        index.documents().stream()
            .filter(d -> kind.isEmpty() || d.work().kind().label().equals(kind))
            .toList();
    List<Summary> shown =
        all.stream()
            .skip((page - 1L) * size)
            .limit(size)
            .map(document -> Summary.of(document, LocalDate.now(), service.catalogue()))
            .toList();
    return new Listing(all.size(), page, size, shown, index.snapshot());
  }

  @GetMapping("/{*id}")
  @Operation(summary = "一个文件的全文与条文树，如 /api/documents/cn/law/行政处罚法/2021-01-22")
  DocumentReply document(
      @PathVariable String id,
      @Parameter(description = "按哪一天判断时效性，默认今天") @RequestParam(defaultValue = "") String asOf) {
    LocalDate day = Days.orToday("asOf", asOf);
    if (!id.matches("/cn/.*[^/]")) {
      throw Refusal.notFound("没有标识为 " + id + " 的文件");
    }
    return index
        .document(new FrbrUri(id))
        .map(document -> DocumentReply.of(document, day, service.catalogue()))
        .orElseThrow(() -> Refusal.notFound("没有标识为 " + id + " 的文件"));
  }
}
