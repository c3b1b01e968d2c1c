package org.faheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faheng.ingest.IngestFailure;
import org.faheng.ingest.IngestReport;

/** Prints what became of an ingest. */
final class ReportPrinter {
  private ReportPrinter() {}

  static void print(IngestReport report, Output output, boolean json) {
    if (json) {
      output.json(json(report));
      return;
    }
    output.text(
        String.format(
            Locale.ROOT,
            "入库 %d 件（%,d 条），未变 %d 件，有提示 %d 件，未入库 %d 件；用时 %.1f 秒；快照 %s",
            report.accepted(),
            report.articles(),
            report.unchanged(),
            report.withWarnings(),
            report.failures().size(),
            report.seconds(),
            report.snapshot()));
    report.warnings().forEach(w -> output.text("  提示  " + w.path() + "：" + w.text()));
    report
        .failures()
        .forEach(
            f -> output.text("  未入库  " + f.path() + "（" + f.stage().label() + "）：" + f.reason()));
  }

  private static Map<String, Object> json(IngestReport report) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("accepted", report.accepted());
    line.put("unchanged", report.unchanged());
    line.put("withWarnings", report.withWarnings());
    line.put("rejected", report.failures().size());
    line.put("articles", report.articles());
    line.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
    line.put("failures", report.failures().stream().map(ReportPrinter::failure).toList());
    line.put("warnings", warnings(report));
    line.put("snapshot", report.snapshot());
    return line;
  }

  private static List<Map<String, String>> warnings(IngestReport report) {
    return report.warnings().stream().map(w -> Map.of("path", w.path(), "text", w.text())).toList();
  }

  private static Map<String, Object> failure(IngestFailure failure) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("path", failure.path());
    line.put("stage", failure.stage().name());
    line.put("reason", failure.reason());
    return line;
  }
}
