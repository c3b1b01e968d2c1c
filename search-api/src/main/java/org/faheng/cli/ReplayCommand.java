package org.faheng.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faheng.cases.CaseLog;
import org.faheng.cases.CaseSearch;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.search.QuestionMeaning;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code replay RECORD}: asks a recorded question again. */
@Command(
    name = "replay",
    description = "重放一次检索记录，如 S-000231，类案 C-000012",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(paramLabel = "RECORD", description = "记录编号")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    DataFolder data = settings.dataFolder();
    if (id.startsWith("C-")) {
      return similar(data, output);
    }
    try (LegalIndex index = data.open();
        SearchLog log = SearchLog.in(data.searchLog())) {
      Optional<SearchLog.Entry> entry = log.find(id);
      if (entry.isEmpty()) {
        output.remark("没有编号为 " + id + " 的检索记录");
        return ExitCode.USAGE;
      }
      SearchLog.Replay replay =
          SearchLog.replay(
              entry.get(), new SearchService(index, SearchLog.none(), QuestionMeaning.shipped()));
      if (settings.isJson()) {
        output.json(json(replay));
      } else {
        text(replay, output);
      }
      return ExitCode.DONE;
    }
  }

  /** A search for similar cases. */
  private int similar(DataFolder data, Output output) throws IOException {
    try (LegalIndex index = data.open();
        CaseLog log = CaseLog.in(data.caseLog())) {
      Optional<CaseSearch.Repeated> repeated = new CaseSearch(index, log).repeat(id);
      if (repeated.isEmpty()) {
        output.remark("没有编号为 " + id + " 的检索记录");
        return ExitCode.USAGE;
      }
      if (settings.isJson()) {
        output.json(repeated.get());
      } else {
        same(repeated.get().sameSnapshot(), repeated.get().sameHits(), output);
        new CasePrinter(output).print(repeated.get().now());
      }
      return ExitCode.DONE;
    }
  }

  private static Map<String, Object> json(SearchLog.Replay replay) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("record", replay.then().id());
    line.put("query", replay.then().question());
    line.put("time", replay.then().time().toString());
    line.put("sameSnapshot", replay.sameSnapshot());
    line.put("sameHits", replay.sameHits());
    line.put("then", replay.then().hits());
    line.put("now", replay.now().hits().hits().stream().map(hit -> hit.provision().id()).toList());
    return line;
  }

  private static void text(SearchLog.Replay replay, Output output) {
    output.text(replay.then().time() + "  " + replay.then().question());
    output.text("当时命中 " + replay.then().total() + "，现在命中 " + replay.now().hits().total());
    same(replay.sameSnapshot(), replay.sameHits(), output);
  }

  private static void same(boolean snapshot, boolean hits, Output output) {
    output.text(snapshot ? "索引快照相同" : "索引快照已变化");
    output.text(hits ? "结果及顺序相同" : "结果或顺序不同");
  }
}
