package org.faheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.faheng.index.LegalIndex;
import org.faheng.library.CompareReply;
import org.faheng.library.Comparison;
import org.faheng.library.ComparisonDocument;
import org.faheng.library.ComparisonWorkbook;
import org.faheng.library.Comparisons;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.search.VersionChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare TITLE FROM TO}: two versions of a law, article by article. */
@Command(
    name = "compare",
    description = "新旧条文对照，如 compare 行政复议法 2017 2023",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(index = "0", paramLabel = "TITLE", description = "法律名称或简称")
  private String title = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "FROM",
      description = "旧版本的公布日期或年份，默认为新版本的前一版本")
  private String from = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "TO",
      description = "新版本的公布日期或年份，默认为最新版本")
  private String to = "";

  @Option(names = "--changes", description = "仅看变动")
  private boolean changes;

  @Option(names = "--output", paramLabel = "FILE", description = "另存为 .docx（修改对照表）或 .xlsx（条文对照表）")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    Path target = file;
    if (target != null && !isWritable(target)) {
      output.remark("--output 的文件名应以 .docx 或 .xlsx 结尾");
      return ExitCode.USAGE;
    }
    try (LegalIndex index = settings.dataFolder().open()) {
      Comparisons comparisons = new Comparisons(index, new SearchService(index, SearchLog.none()));
      return switch (comparisons.choose(title, from, to)) {
        case VersionChoice.Pair pair -> answer(comparisons.compare(pair), target, output);
        case VersionChoice.None none -> {
          output.remark(none.reason());
          yield ExitCode.USAGE;
        }
      };
    }
  }

  private static boolean isWritable(Path target) {
    return name(target).endsWith(".docx") || name(target).endsWith(".xlsx");
  }

  private static String name(Path target) {
    return target.toString().toLowerCase(Locale.ROOT);
  }

  private int answer(Comparison comparison, @Nullable Path target, Output output)
      throws IOException {
    if (target != null) {
      try (OutputStream out = Files.newOutputStream(target)) {
        if (name(target).endsWith(".docx")) {
          new ComparisonDocument(comparison, changes).write(out);
        } else {
          new ComparisonWorkbook(comparison, changes).write(out);
        }
      }
      output.remark("已写入 " + target);
    }
    CompareReply reply = CompareReply.of(comparison, changes);
    if (settings.isJson()) {
      output.json(reply);
    } else if (target == null) {
      output.text(comparison.title());
      output.text(comparison.olderVersion() + " → " + comparison.newerVersion());
      output.text(comparison.summary());
      output.text("[-删去-] {+增加+}；" + reply.scope());
      reply.rows().forEach(row -> print(row, output));
    }
    return ExitCode.DONE;
  }

  private static void print(CompareReply.Row row, Output output) {
    output.text("");
    String doubt = row.doubtful() ? "  对应存疑，请核对" : "";
    output.text(places(row) + "  " + row.kind() + doubt);
    StringBuilder text = new StringBuilder();
    for (CompareReply.Segment segment : row.segments()) {
      text.append(
          switch (segment.change()) {
            case "删去" -> "[-" + segment.text() + "-]";
            case "增加" -> "{+" + segment.text() + "+}";
            default -> segment.text();
          });
    }
    output.text(text.toString());
  }

  private static String places(CompareReply.Row row) {
    CompareReply.Article older = row.older();
    CompareReply.Article newer = row.newer();
    List<String> sides =
        List.of(older == null ? "（无）" : older.label(), newer == null ? "（无）" : newer.label());
    return sides.get(0).equals(sides.get(1)) ? sides.get(0) : String.join(" → ", sides);
  }
}
