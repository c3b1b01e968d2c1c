package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.faheng.ingest.IngestReport;
import org.faheng.ingest.IngestReportWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest PATH…}: adds files, folders and zip archives to the index. */
@Command(name = "ingest", description = "把文件、文件夹或 zip 入库", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、文件夹或 zip")
  private List<Path> paths = List.of();

  @Option(names = "--report", paramLabel = "FILE.xlsx", description = "把入库报告另存为表格")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    ProgressBar bar = new ProgressBar(output);
    IngestReport result = settings.dataFolder().ingest(paths, bar);
    bar.finish();
    ReportPrinter.print(result, output, settings.isJson());
    if (report != null) {
      IngestReportWorkbook.write(result, report);
      output.remark("入库报告已写入 " + report);
    }
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
