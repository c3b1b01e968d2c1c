package org.faheng.search;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.faheng.index.LegalIndex;
import org.faheng.index.VectorCoverage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 状态接口. */
@RestController
class StatusApiController {
  private final HomePages home;
  private final LegalIndex index;

  StatusApiController(HomePages home, LegalIndex index) {
    this.home = home;
    this.index = index;
  }

  /**
   * What is in the index now.
   *
   * @param documents versions and parts
   * @param kinds works by 效力级别
   * @param vectors how far provisions can be compared by meaning
   */
  record Status(
      String snapshot, long works, long documents, Map<String, Long> kinds, Vectors vectors) {}

  /**
   * 向量进度.
   *
   * @param provisions how many could have a vector
   * @param quick how many have the quick one, and which share that is
   * @param full how many have the model's, and which share that is
   * @param used whether questions are compared by meaning yet
   */
  record Vectors(
      long provisions,
      long quick,
      double quickShare,
      long full,
      double fullShare,
      boolean used,
      String text) {

    static Vectors of(LegalIndex index) {
      VectorCoverage coverage = index.vectorCoverage();
      return new Vectors(
          coverage.provisions(),
          coverage.quick(),
          rounded(coverage.quickShare()),
          coverage.full(),
          rounded(coverage.fullShare()),
          index.knowsMeanings(),
          VectorState.of(index));
    }

    private static double rounded(double share) {
      return Math.floor(share * 1e4) / 1e4;
    }
  }

  @GetMapping("/api/status")
  @Operation(summary = "索引快照、文件数与语义向量进度")
  Status status() {
    HomePages.HomePage page = home.page();
    Map<String, Long> kinds = new LinkedHashMap<>();
    page.kinds().forEach(kind -> kinds.put(kind.label(), kind.works()));
    return new Status(page.snapshot(), page.works(), page.documents(), kinds, Vectors.of(index));
  }
}
