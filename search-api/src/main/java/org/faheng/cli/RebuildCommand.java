package org.faheng.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.faheng.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}: builds the index anew from the kept originals and swaps it in. */
@Command(name = "rebuild", description = "用保存的原件重建索引，建成后切换", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    ProgressBar bar = new ProgressBar(output);
    IngestReport result = settings.dataFolder().rebuild(bar);
    bar.finish();
    ReportPrinter.print(result, output, settings.isJson());
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
