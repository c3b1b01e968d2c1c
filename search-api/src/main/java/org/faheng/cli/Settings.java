package org.faheng.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.faheng.ingest.DataFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
public final class Settings {
  /** How answers are printed. */
  public enum Format {
    text,
    json
  }

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:FAHENG_DATA:-./data}",
      description = "数据目录，默认 ./data")
  private Path data = Path.of("data");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "输出格式，默认 text")
  private Format format = Format.text;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The data folder named by {@code --data}. */
  public Path dataPath() {
    return data;
  }

  boolean isJson() {
    return format == Format.json;
  }

  /** Opens the data folder with the parts that the application was put together from. */
  DataFolder dataFolder() {
    return folders().apply(data);
  }

  private Function<Path, DataFolder> folders() {
    Object root = spec.root().userObject();
    return ((FahengCommand) root).folders();
  }
}
