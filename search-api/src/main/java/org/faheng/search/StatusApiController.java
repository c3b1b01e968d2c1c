package org.faheng.search;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 状态接口. */
@RestController
class StatusApiController {
  private final HomePages home;

  StatusApiController(HomePages home) {
    this.home = home;
  }

  /**
   * What is in the index now.
   *
   * @param documents versions and parts
   * @param kinds works by 效力级别
   */
  record Status(String snapshot, long works, long documents, Map<String, Long> kinds) {}

  @GetMapping("/api/status")
  @Operation(summary = "索引快照与文件数")
  Status status() {
    HomePages.HomePage page = home.page();
    Map<String, Long> kinds = new LinkedHashMap<>();
    page.kinds().forEach(kind -> kinds.put(kind.label(), kind.works()));
    return new Status(page.snapshot(), page.works(), page.documents(), kinds);
  }
}
