package org.faheng.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.faheng.ingest.DataFolder;
import picocli.CommandLine.Command;

/** 法衡: the command that holds all others. */
@Command(
    name = "faheng",
    description = "法衡：法律法规与案例检索、条款查询。离线运行，数据不出本机。",
    mixinStandardHelpOptions = true,
    version = "法衡 0.1.0",
    subcommands = {
      IngestCommand.class,
      RebuildCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      ClauseCommand.class,
      CompareCommand.class,
      CitedByCommand.class,
      ReplayCommand.class,
      CasesCommand.class,
      ReviewCommand.class,
      SweepCommand.class
    })
public final class FahengCommand {
  private final Function<Path, DataFolder> folders;

  /**
   * @param folders opens a data folder
   */
  public FahengCommand(Function<Path, DataFolder> folders) {
    this.folders = folders;
  }

  Function<Path, DataFolder> folders() {
    return folders;
  }
}
