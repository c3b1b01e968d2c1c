package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.FileInspection;
import org.faheng.review.Coverage;
import org.faheng.review.Draft;
import org.faheng.review.Finding;
import org.faheng.review.Review;
import org.faheng.review.ReviewService;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review FILE…}: checks drafts against the law at hand. */
@Command(name = "review", description = "审查文件：引用是否仍然有效", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "送审稿或者文件夹")
  private List<Path> files = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取文件路径")
  private @Nullable Path batch;

  @Option(names = "--base", paramLabel = "DIR", description = "文件路径相对于哪个文件夹，默认当前文件夹")
  private Path base = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的法律审查，默认今天")
  private @Nullable LocalDate asOf;

  @Option(names = "--date", paramLabel = "DATE", description = "文件的制定日期，默认按文件所载")
  private @Nullable LocalDate date;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> wanted = Batch.files(files, batch);
    if (wanted.isEmpty()) {
      output.remark("请给出文件，例如：./faheng review 办法.docx");
      return ExitCode.USAGE;
    }
    DataFolder data = settings.dataFolder();
    if (data.isEmpty()) {
      output.remark("库中还没有文件可供比对，请先运行 ./faheng ingest 文件夹");
      return ExitCode.FAILED;
    }
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      SearchService search = new SearchService(index, SearchLog.none());
      Desk desk =
          new Desk(new ReviewService(index, search.laws()), search.catalogue().titles(), extractor);
      return Batch.answer(wanted, output, item -> review(Path.of(item.text()), desk, output));
    }
  }

  /** What a review is made with. */
  private record Desk(ReviewService service, TitleCatalog titles, TextExtractor extractor) {}

  private boolean review(Path name, Desk desk, Output output) throws IOException {
    Path file = base.resolve(name);
    if (!Files.isRegularFile(file)) {
      output.remark(file + "：找不到这个文件，请检查路径");
      return false;
    }
    try {
      FileInspection read = FileInspection.of(file, desk.extractor, desk.titles);
      Draft draft =
          desk.service
              .draft(name.toString(), read.document(), read.body(), read.citations(), date)
              .withRemarks(read.warnings());
      Review review = desk.service.review(draft, asOf == null ? LocalDate.now() : asOf);
      if (settings.isJson() || batch != null) {
        output.json(json(review));
      } else {
        text(review, output);
      }
      return true;
    } catch (ExtractionException e) {
      output.remark(file + "：" + e.getMessage());
      return false;
    }
  }

  private static Map<String, Object> json(Review review) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", review.draft().name());
    line.put("title", review.draft().expression().work().title());
    line.put("articles", review.draft().body().articles().size());
    line.put("findings", review.findings().stream().map(ReviewCommand::finding).toList());
    line.put("coverage", coverage(review.coverage()));
    line.put(
        "unresolvedCitations",
        review.unresolved().stream().map(result -> unresolved(result, review.draft())).toList());
    return line;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("type", finding.type());
    line.put("label", finding.label());
    line.put("severity", finding.severity().slug());
    line.put("article", finding.article());
    line.put("eId", finding.provision().value());
    line.put("start", finding.span().start());
    line.put("end", finding.span().end());
    line.put("quote", finding.quote());
    line.put("cited", finding.cited());
    line.put("authority", authority(finding.authority()));
    line.put("rule", finding.rule());
    line.put("basis", finding.basis());
    line.put("explanation", finding.explanation());
    return line;
  }

  private static Map<String, Object> authority(Finding.Authority authority) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("title", authority.title());
    line.put("path", authority.path());
    line.put("article", authority.article());
    line.put("paragraph", authority.paragraph());
    line.put("quote", authority.quote());
    return line;
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("day", coverage.day().toString());
    line.put("snapshot", coverage.snapshot());
    line.put("documents", coverage.documents());
    line.put("repealRegister", coverage.register());
    line.put("checks", coverage.checks());
    line.put("citations", coverage.citations());
    line.put("unresolved", coverage.unresolved());
    line.put("limits", coverage.limits());
    return line;
  }

  private static Map<String, Object> unresolved(CitationResolver.Result result, Draft draft) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("text", result.citation().span().of(draft.body().text()));
    line.put("start", result.citation().span().start());
    line.put("reason", result.resolution().why());
    return line;
  }

  private static void text(Review review, Output output) {
    Draft draft = review.draft();
    output.text(draft.expression().work().title() + "  " + draft.body().articles().size() + " 条");
    if (review.findings().isEmpty()) {
      output.text("未发现引用时效问题。");
    }
    for (Finding finding : review.findings()) {
      String place =
          finding.article().isEmpty() ? "正文" : ProvisionRef.article(finding.article()).label();
      output.text("[" + finding.severity().label() + "] " + place + " " + finding.label());
      output.text("  文中：" + finding.quote());
      output.text("  说明：" + finding.explanation());
      if (!finding.authority().quote().isEmpty()) {
        output.text("  依据：《" + finding.authority().title() + "》" + finding.authority().quote());
      }
    }
    Coverage coverage = review.coverage();
    output.text(
        "已比对："
            + coverage.documents().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + " 件")
                .collect(Collectors.joining("、"))
            + "，废止登记 "
            + coverage.register()
            + " 件；引用 "
            + coverage.citations()
            + " 处，未解析 "
            + coverage.unresolved()
            + " 处。"
            + String.join("；", coverage.limits())
            + "。");
  }
}
