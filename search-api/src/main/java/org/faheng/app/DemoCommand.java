package org.faheng.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.faheng.cli.ExitCode;
import org.faheng.cli.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: ingests the samples, asks two questions and serves the pages. */
@Command(
    name = "demo",
    description = "用样例演示：入库、检索、条款查询、审查送审稿、打开网页",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  /** It lies apart from the samples: a draft is no law. */
  private static final String DRAFT = "drafts/乐棠县住宅小区物业管理办法（送审稿）.docx";

  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--samples",
      defaultValue = "${env:FAHENG_HOME:-.}/corpus/samples",
      description = "样例文件夹")
  private Path samples = Path.of("corpus/samples");

  @Option(names = "--port", defaultValue = "8080", description = "端口，默认 8080")
  private int port = 8080;

  @Option(names = "--no-serve", description = "只演示，不启动网页")
  private boolean noServe;

  @Override
  public Integer call() throws IOException, InterruptedException {
    String data = settings.dataPath().toString();
    int ingested = step("样例入库", "ingest", samples.toString(), "--data", data);
    if (ingested > ExitCode.SOME_REJECTED) {
      return ingested;
    }
    List<String[]> questions =
        List.of(
            new String[] {
              "检索：携犬外出不牵引怎么处罚", "search", "携犬外出不牵引怎么处罚", "--limit", "3", "--data", data
            },
            new String[] {"条款查询：养犬管理条例第20条", "clause", "养犬管理条例第20条", "--data", data},
            new String[] {
              "审查送审稿：与上位法比对，列出疑似抵触的地方",
              "review",
              samples.resolveSibling(DRAFT).toString(),
              samples.resolve("乐棠县养犬管理办法（送审稿）.docx").toString(),
              "--authority",
              "乐棠县人民政府",
              "--data",
              data
            });
    for (String[] question : questions) {
      String[] command = java.util.Arrays.copyOfRange(question, 1, question.length);
      step(question[0], command);
    }
    return noServe
        ? ExitCode.DONE
        : ServeCommand.serve(Main.dataFolder(settings.dataPath()), "127.0.0.1", port);
  }

  private static int step(String title, String... command) {
    System.out.println("\n== " + title + " ==   ./faheng " + String.join(" ", command));
    return Main.run(command);
  }
}
