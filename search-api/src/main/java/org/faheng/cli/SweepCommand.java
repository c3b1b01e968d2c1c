package org.faheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.review.FindingSheet;
import org.faheng.review.ReviewReply;
import org.faheng.review.Sweep;
import org.faheng.review.SweepState;
import org.faheng.review.SweepSummary;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sweep --region R}: reviews the documents of a place that are in force. */
@Command(
    name = "sweep",
    description = "普查：一个地区的现行文件逐件与上位法比对，中断后可继续",
    mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Option(names = "--region", required = true, paramLabel = "地区", description = "如 山东、青岛市、乐棠县")
  private String region = "";

  @Option(names = "--kind", paramLabel = "效力级别", description = "只查这些级别，可写多次，默认全部地方文件")
  private List<String> kinds = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的法律审查，默认今天")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--output",
      paramLabel = "FILE.xlsx",
      description = "问题清单；进度记在同名 .state.jsonl，再次运行时接着做")
  private @Nullable Path target;

  @Option(names = "--restart", description = "不接着上次的进度，重新审查全部文件")
  private boolean restart;

  @Option(names = "--threads", description = "同时审查几件，默认按处理器数")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Output output = new Output();
    Optional<String> mistake = mistake();
    if (mistake.isPresent()) {
      output.remark(mistake.get());
      return ExitCode.USAGE;
    }
    DataFolder data = settings.dataFolder();
    if (data.isEmpty()) {
      output.remark("库中还没有文件可供比对，请先运行 ./faheng ingest 文件夹");
      return ExitCode.FAILED;
    }
    try (LegalIndex index = data.open();
        SweepState state = state()) {
      SearchService search = new SearchService(index, SearchLog.none());
      Sweep sweep = new Sweep(index, search.laws(), asOf == null ? LocalDate.now() : asOf);
      Sweep.Selection selection = sweep.select(region, chosen());
      if (selection.chosen().isEmpty()) {
        output.remark(nothing(sweep, selection));
        return ExitCode.USAGE;
      }
      sayWhereItGoesOn(sweep, selection, state, output);
      return run(sweep, selection, state, output);
    }
  }

  private Optional<String> mistake() {
    for (String kind : kinds) {
      if (DocumentKind.ofLabel(kind).filter(Sweep.LOCAL::contains).isEmpty()) {
        return Optional.of("“" + kind + "”不是地方文件的效力级别，可用：" + labels(Sweep.LOCAL));
      }
    }
    if (region.isBlank() || threads < 1) {
      return Optional.of("请给出地区，例如：./faheng sweep --region 山东；--threads 应为正数");
    }
    if (target == null) {
      return Optional.empty();
    }
    return target.toString().endsWith(".xlsx")
        ? ReviewFile.mistake(target, 1)
        : Optional.of("--output 的文件名应以 .xlsx 结尾");
  }

  private Set<DocumentKind> chosen() {
    return kinds.isEmpty()
        ? Sweep.LOCAL
        : kinds.stream()
            .flatMap(kind -> DocumentKind.ofLabel(kind).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentKind.class)));
  }

  private static String labels(Set<DocumentKind> kinds) {
    return kinds.stream().sorted().map(DocumentKind::label).collect(Collectors.joining("、"));
  }

  private SweepState state() throws IOException {
    if (target == null) {
      return SweepState.none();
    }
    Path file = target.resolveSibling(target.getFileName() + ".state.jsonl");
    if (restart) {
      Files.deleteIfExists(file);
    }
    return SweepState.in(file);
  }

  private String nothing(Sweep sweep, Sweep.Selection selection) {
    String there =
        sweep.regions().entrySet().stream()
            .map(place -> place.getKey() + " " + place.getValue() + " 件")
            .collect(Collectors.joining("、"));
    String left =
        selection.left().isEmpty()
            ? ""
            : "（另有 " + selection.left().values().stream().mapToLong(n -> n).sum() + " 件已失效或者尚未施行）";
    return "库中没有“" + region + "”现行有效的地方文件" + left + "。库中的地方文件：" + (there.isEmpty() ? "无" : there);
  }

  private static void sayWhereItGoesOn(
      Sweep sweep, Sweep.Selection selection, SweepState state, Output output) {
    long known =
        selection.chosen().stream()
            .filter(document -> state.find(sweep.key(document)).isPresent())
            .count();
    if (known > 0) {
      output.remark(
          "接着上次的进度：已有 " + known + " 件，还要审查 " + (selection.chosen().size() - known) + " 件");
    }
  }

  private int run(Sweep sweep, Sweep.Selection selection, SweepState state, Output output)
      throws IOException, InterruptedException {
    ProgressBar bar = new ProgressBar(output);
    List<SweepState.Done> done = new ArrayList<>();
    int failed = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<SweepState.Done>> reviews =
          selection.chosen().stream()
              .map(document -> pool.submit(() -> review(sweep, document, state)))
              .toList();
      long articles = 0;
      for (int i = 0; i < reviews.size(); i++) {
        try {
          SweepState.Done each = reviews.get(i).get();
          done.add(each);
          articles += each.review().articles();
          tell(each.review(), output);
        } catch (ExecutionException e) {
          failed++;
          output.remark(selection.chosen().get(i).manifestation().path() + "：未能审查，" + e.getCause());
        }
        bar.update(i + 1, reviews.size(), articles);
      }
    }
    bar.finish();
    finish(new SweepSummary(region, List.of(labels(chosen())), selection, done, failed), output);
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private static SweepState.Done review(Sweep sweep, DocumentSummary document, SweepState state) {
    String key = sweep.key(document);
    return state.find(key).orElseGet(() -> state.keep(key, sweep.review(document)));
  }

  private void tell(ReviewReply review, Output output) {
    if (settings.isJson()) {
      output.json(review);
    }
  }

  private void finish(SweepSummary summary, Output output) throws IOException {
    List<String> lines = summary.lines();
    if (target != null) {
      try (OutputStream out = Files.newOutputStream(target)) {
        List<ReviewReply> reviews = summary.done().stream().map(SweepState.Done::review).toList();
        FindingSheet.of(reviews, lines).write(out);
      }
      output.remark("已写入 " + target);
    }
    for (String line : lines) {
      if (settings.isJson()) {
        output.remark(line);
      } else {
        output.text(line);
      }
    }
  }
}
