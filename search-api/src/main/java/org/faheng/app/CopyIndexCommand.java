package org.faheng.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.faheng.cli.ExitCode;
import org.faheng.cli.Settings;
import org.faheng.index.IndexEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IndexCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copy-index}: brings the index from one engine to the other, vectors too. */
@Command(
    name = "copy-index",
    description = {"把索引（含语义向量）从一种引擎迁到另一种，不重读原件", "中断后再运行，从断处接着做；迁完后把 faheng.engine 改为目标引擎即可"},
    mixinStandardHelpOptions = true)
final class CopyIndexCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "lucene|elasticsearch",
      description = "迁到哪种引擎；来源是另一种")
  private String to = "";

  @Override
  public Integer call() throws IOException {
    Path root = settings.dataPath();
    EngineChoice choice = EngineChoice.of(root);
    boolean toCluster = to.equals(EngineChoice.ELASTICSEARCH);
    IndexEngine target = choice.engine(to);
    IndexEngine source =
        choice.engine(toCluster ? EngineChoice.LUCENE : EngineChoice.ELASTICSEARCH);
    DataFolder from = Main.dataFolder(root, source);
    if (from.isEmpty()) {
      System.err.println("来源引擎中没有索引，无可迁移");
      return ExitCode.FAILED;
    }
    IndexCopy.Result result =
        new IndexCopy(from, Main.dataFolder(root, target)).run(CopyIndexCommand::tell);
    System.out.printf(
        "迁移完成：迁入 %,d 部，已有 %,d 部，删除 %,d 部，语义向量 %,d 个%n",
        result.copied(), result.unchanged(), result.removed(), result.vectors());
    return ExitCode.DONE;
  }

  private static void tell(int done, int total, long articles) {
    if (done % 500 == 0 || done == total) {
      System.err.printf("已看 %,d / %,d 部，迁入 %,d 条%n", done, total, articles);
    }
  }
}
