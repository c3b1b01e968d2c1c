package org.faheng.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.faheng.search.VersionChoice;
import org.faheng.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 对照接口. */
@RestController
@RequestMapping("/api/compare")
class CompareApiController {
  private final Comparisons comparisons;

  CompareApiController(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  @GetMapping
  @Operation(summary = "新旧条文对照：逐条的变动、逐字的增删和新旧条号对应")
  CompareReply compare(
      @Parameter(description = "旧版本的标识，如 /cn/law/行政复议法/2017-09-01；给出 title 时可为公布日期或年份")
          @RequestParam(defaultValue = "")
          String from,
      @Parameter(description = "新版本的标识，或公布日期、年份") @RequestParam(defaultValue = "") String to,
      @Parameter(description = "法律名称或简称；不给出 from、to 时比较最新的两个版本") @RequestParam(defaultValue = "")
          String title,
      @Parameter(description = "是否只要有变动的条文") @RequestParam(defaultValue = "false")
          boolean changes) {
    if (from.isBlank() && to.isBlank() && title.isBlank()) {
      throw Refusal.badRequest("请用 from 和 to 给出两个版本的标识，或用 title 给出法律名称");
    }
    return switch (comparisons.choose(title, from, to)) {
      case VersionChoice.Pair pair -> CompareReply.of(comparisons.compare(pair), changes);
      case VersionChoice.None none -> throw refusal(none);
    };
  }

  /** Nothing of that name is not there; versions that cannot be compared are asked for wrongly. */
  static Refusal refusal(VersionChoice.None none) {
    return none.versions().isEmpty()
        ? Refusal.notFound(none.reason())
        : Refusal.badRequest(none.reason());
  }
}
