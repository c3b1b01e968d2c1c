package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.search.Clause;
import org.faheng.search.Explanations;
import org.faheng.search.ForceBadge;
import org.faheng.search.QuestionMeaning;
import org.faheng.search.ScoreTable;
import org.faheng.search.SearchAnswer;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.faheng.search.WorkCatalogue;
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
      return Batch.answer(
          items,
          output,
          item -> {
            print(item, service.search(item.text(), options()), service, output);
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

  private void print(Batch.Item item, SearchAnswer answer, SearchService service, Output output) {
    Explanations explanations = explain ? Explanations.of(answer, service) : null;
    if (settings.isJson() || batch != null) {
      output.json(json(item, answer, service.catalogue(), explanations));
    } else {
      text(answer, explanations, output);
    }
  }

  private Map<String, Object> json(
      Batch.Item item,
      SearchAnswer answer,
      WorkCatalogue catalogue,
      @Nullable Explanations explanations) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("query", answer.question());
    line.put("asOf", day().toString());
    line.put("understood", answer.understanding().label());
    line.put("alsoSearched", answer.alsoSearched());
    line.put("byMeaning", answer.meaning() != null);
    line.put("hits", rows(answer, catalogue, explanations));
    line.put("total", answer.hits().total());
    line.put("suggestions", answer.suggestions());
    line.put("tookMillis", Math.round(answer.tookMillis() * 100) / 100.0);
    line.put("snapshot", answer.hits().snapshot());
    line.put("record", answer.logId());
    return line;
  }

  /** What the question names comes first, then what its words match. */
  private List<Map<String, Object>> rows(
      SearchAnswer answer, WorkCatalogue catalogue, @Nullable Explanations explanations) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    Clause clause = answer.clause().clause();
    if (clause != null && shown.add(clause.provision().id())) {
      rows.add(
          row(
              clause.document(),
              clause.provision().article(),
              clause.provision().id(),
              null,
              catalogue));
    }
    for (DocumentSummary document : answer.documents()) {
      rows.add(row(document, "", document.uri().value(), null, catalogue));
    }
    for (Hits.Hit hit : answer.hits().hits()) {
      if (shown.add(hit.provision().id())) {
        Map<String, Object> row =
            row(
                hit.document(),
                hit.provision().article(),
                hit.provision().id(),
                hit.score(),
                catalogue);
        if (explanations != null) {
          row.put("reasons", explanations.reasons(hit));
          row.put("evidence", explanations.score(hit));
        }
        rows.add(row);
      }
    }
    return rows.stream().limit(limit).toList();
  }

  private Map<String, Object> row(
      DocumentSummary document,
      String article,
      String id,
      @Nullable Double score,
      WorkCatalogue catalogue) {
    ForceBadge force = catalogue.force(document, day());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("title", document.work().title());
    row.put("article", article.isEmpty() ? null : article);
    row.put("path", document.manifestation().path());
    row.put("kind", document.work().kind().label());
    row.put("force", force.label());
    row.put("forceReason", force.reason());
    row.put("score", score);
    row.put("id", id);
    return row;
  }

  private void text(SearchAnswer answer, @Nullable Explanations explanations, Output output) {
    Clause clause = answer.clause().clause();
    if (clause != null) {
      output.text("▶ 直达  " + clause.citation() + " [" + clause.force().label() + "]");
      output.text("    " + clause.text());
    }
    for (DocumentSummary document : answer.documents()) {
      output.text(
          "▶ " + document.title() + " [" + document.expression().force().at(day()).label() + "]");
    }
    output.text(
        String.format(
            Locale.ROOT,
            "命中 %,d · %.1f ms · 快照 %s · 记录 %s · %s",
            answer.hits().total(),
            answer.tookMillis(),
            answer.hits().snapshot(),
            answer.logId(),
            scope()));
    if (!answer.alsoSearched().isEmpty()) {
      output.text("  同时检索：" + String.join("、", answer.alsoSearched()));
    }
    int number = 1;
    for (Hits.Hit hit : answer.hits().hits()) {
      String force = hit.document().expression().force().at(day()).label();
      output.text(
          String.format(
              Locale.ROOT,
              "%2d. [%s] %s%s",
              number++,
              force,
              CitationFormat.quoted(hit.document().work().title()),
              hit.provision().label()));
      if (explanations == null) {
        output.text("    " + shortened(hit.provision().text()));
      } else {
        explained(hit, explanations, output);
      }
    }
    answer.suggestions().forEach(s -> output.text("  您要找的是否为：" + s));
  }

  private static void explained(Hits.Hit hit, Explanations explanations, Output output) {
    Explanations.Quoted quoted = explanations.quoted(hit);
    output.text("    " + quoted.label() + "　" + shortened(quoted.text()));
    output.text("    为什么：" + String.join("；", explanations.reasons(hit)));
    ScoreTable score = explanations.score(hit);
    if (score != null) {
      String parts =
          score.parts().stream()
              .map(
                  part ->
                      String.format(
                          Locale.ROOT,
                          "%s %.3f×%.2f＝%.2f",
                          part.label(),
                          part.value(),
                          part.weight(),
                          part.share()))
              .collect(Collectors.joining("，"));
      output.text(String.format(Locale.ROOT, "    评分 %.2f：%s", score.score(), parts));
    }
  }

  private String scope() {
    String binding = asOf == null ? "现行有效" : asOf + " 这一天有效";
    return anyForce ? "不限时效性" : "只看" + binding + "（含时效不明）";
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }
}
