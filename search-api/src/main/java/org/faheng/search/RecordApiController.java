package org.faheng.search;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 检索记录接口. */
@RestController
@RequestMapping("/api/records")
class RecordApiController {
  private final Records records;

  RecordApiController(Records records) {
    this.records = records;
  }

  /** 重放: what a recorded search gave and what it gives now. */
  record ReplayReply(
      String record,
      String query,
      String time,
      boolean sameSnapshot,
      boolean sameHits,
      List<String> then,
      List<String> now) {}

  @GetMapping("/{id}")
  @Operation(summary = "检索记录，如 S-000123")
  SearchLog.Entry record(@PathVariable String id) {
    return records.entry(id);
  }

  @GetMapping("/{id}/replay")
  @Operation(summary = "重放一次检索")
  ReplayReply replay(@PathVariable String id) {
    SearchLog.Replay replay = records.replay(id);
    return new ReplayReply(
        replay.then().id(),
        replay.then().question(),
        replay.then().time().toString(),
        replay.sameSnapshot(),
        replay.sameHits(),
        replay.then().hits(),
        replay.now().hits().hits().stream().map(hit -> hit.provision().id()).toList());
  }
}
