package org.faheng.citator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 被引接口. */
@RestController
class CitedByApiController {
  private static final int PAGE = 100;

  private final CitedByLookup lookup;
  private final SearchService service;
  private final LegalIndex index;

  CitedByApiController(CitedByLookup lookup, SearchService service, LegalIndex index) {
    this.lookup = lookup;
    this.service = service;
    this.index = index;
  }

  @GetMapping("/api/cited-by")
  @Operation(summary = "谁引用了一部法律文件或其中一条，每页 100 处")
  CitedByReply citedBy(
      @Parameter(description = "文件或条款，如 《行政复议法》第二十条") @RequestParam String ref,
      @Parameter(description = "引用文件的效力级别，如 司法解释") @RequestParam(defaultValue = "") String kind,
      @Parameter(description = "引用方式：依据、适用、修改、废止或引用") @RequestParam(defaultValue = "")
          String treatment,
      @Parameter(description = "按哪一天判断时效性，默认今天") @RequestParam(defaultValue = "") String asOf,
      @Parameter(description = "第几页，从 1 起") @RequestParam(defaultValue = "1") int page) {
    CitedByRequest asked = new CitedByRequest(ref, kind, treatment, asOf, page);
    CitedBy found = lookup.find(ref, asked.narrowing(), asked.day());
    return CitedByReply.of(found, page, PAGE, service.catalogue(), index.snapshot());
  }
}
