package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.search.QuestionMeaning;
import org.faheng.search.SearchAnswer;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUESTION}: the one box on the command line. */
@Command(name = "search", description = "检索：条款、文号、案号、标题或词语", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "问题")
  private List<String> words = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取问题")
  private @Nullable Path batch;

  @Option(names = "--limit", defaultValue = "10", description = "最多给出几条，默认 10")
  private int limit;

  @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天判断时效性，默认今天")
  private @Nullable LocalDate asOf;

  @Option(names = "--any-force", description = "不限时效性（默认只看现行有效）")
  private boolean anyForce;

  @Option(names = "--kind", paramLabel = "效力级别", description = "如 法律、行政法规、地方性法规")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--region", paramLabel = "地域", description = "如 山东省、青岛市")
  private List<String> regions = new ArrayList<>();

  @Option(names = "--exact", description = "精确匹配")
  private boolean exact;

  @Option(names = "--explain", description = "说明每条命中的理由；问句另列各项依据的值、权重和得分")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> items = Batch.read(batch, words);
    if (items.isEmpty()) {
      output.remark("请给出问题，例如：./faheng search 首违不罚");
      return ExitCode.USAGE;
    }
    if (limit < 1 || limit > 1000) {
      output.remark("--limit 应在 1 到 1000 之间");
      return ExitCode.USAGE;
    }
    for (String kind : kinds) {
      if (DocumentKind.ofLabel(kind).isEmpty()) {
        output.remark("没有“" + kind + "”这个效力级别，可用：" + kindLabels());
        return ExitCode.USAGE;
      }
    }
    DataFolder data = settings.dataFolder();
    try (LegalIndex index = data.open();
        SearchLog log = batch == null ? SearchLog.in(data.searchLog()) : SearchLog.none()) {
      SearchService service = new SearchService(index, log, QuestionMeaning.shipped());
      SearchPrinter printer = new SearchPrinter(service, output, day(), scope(), limit, explain);
      return Batch.answer(
          items,
          output,
          item -> {
            print(item, service.search(item.text(), options()), printer, output);
            return true;
          });
    }
  }

  private static String kindLabels() {
    return Arrays.stream(DocumentKind.values())
        .map(DocumentKind::label)
        .collect(Collectors.joining("、"));
  }

  private SearchOptions options() {
    Set<LegalForce> forces = anyForce ? Set.of() : SearchOptions.BINDING;
    Set<DocumentKind> wanted = EnumSet.noneOf(DocumentKind.class);
    for (String kind : kinds) {
      DocumentKind.ofLabel(kind).ifPresent(wanted::add);
    }
    Filter filter =
        new Filter(
            wanted, Set.of(), new HashSet<>(regions), forces, null, null, null, null, null, day());
    SearchOptions top = SearchOptions.top(filter, limit);
    return new SearchOptions(filter, top.sort(), limit, null, exact, false, false, false);
  }

  private LocalDate day() {
    return asOf == null ? LocalDate.now() : asOf;
  }

  private void print(Batch.Item item, SearchAnswer answer, SearchPrinter printer, Output output) {
    if (settings.isJson() || batch != null) {
      output.json(printer.json(item, answer));
    } else {
      printer.text(answer);
    }
  }

  private String scope() {
    String binding = asOf == null ? "现行有效" : asOf + " 这一天有效";
    return anyForce ? "不限时效性" : "只看" + binding + "（含时效不明）";
  }
}
