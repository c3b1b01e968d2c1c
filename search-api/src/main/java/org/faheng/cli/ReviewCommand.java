package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.review.Draft;
import org.faheng.review.DraftReader;
import org.faheng.review.Review;
import org.faheng.review.ReviewReply;
import org.faheng.review.ReviewService;
import org.faheng.review.Submission;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review FILE…}: checks drafts against the law at hand. */
@Command(name = "review", description = "审查文件：引用是否仍然有效，条文与上位法是否一致", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "送审稿")
  private List<Path> files = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取文件路径")
  private @Nullable Path batch;

  @Option(names = "--base", paramLabel = "DIR", description = "文件路径相对于哪个文件夹，默认当前文件夹")
  private Path base = Path.of("");

  @Option(names = "--kind", paramLabel = "效力级别", description = "送审稿是什么，如 地方性法规、规范性文件，默认按文件所载")
  private @Nullable String kind;

  @Option(names = "--authority", paramLabel = "制定机关", description = "制定机关，如 青岛市人民政府，默认按文件所载")
  private String authority = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的法律审查，默认今天")
  private @Nullable LocalDate asOf;

  @Option(names = "--date", paramLabel = "DATE", description = "文件的制定日期，默认按文件所载")
  private @Nullable LocalDate date;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "另存为 .docx（审查意见书，限一件）、.xlsx（问题清单）或 .json")
  private @Nullable Path target;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> wanted = Batch.files(files, batch);
    Optional<String> mistake = mistake(wanted);
    if (mistake.isPresent()) {
      output.remark(mistake.get());
      return ExitCode.USAGE;
    }
    DataFolder data = settings.dataFolder();
    if (data.isEmpty()) {
      output.remark("库中还没有文件可供比对，请先运行 ./faheng ingest 文件夹");
      return ExitCode.FAILED;
    }
    int code;
    List<ReviewReply> done = new ArrayList<>();
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      SearchService search = new SearchService(index, SearchLog.none());
      ReviewService service = new ReviewService(index, search.laws());
      DraftReader reader = new DraftReader(service, search.catalogue().titles(), extractor);
      code =
          Batch.answer(
              wanted,
              output,
              item -> {
                Optional<ReviewReply> reply = review(item, reader, service, output);
                reply.ifPresent(done::add);
                return reply.isPresent();
              });
    }
    if (target != null && !done.isEmpty()) {
      ReviewFile.write(done, target);
      output.remark("已写入 " + target);
    }
    return code;
  }

  private Optional<String> mistake(List<Batch.Item> wanted) {
    if (wanted.isEmpty()) {
      return Optional.of("请给出文件，例如：./faheng review 办法.docx");
    }
    if (kind != null && DocumentKind.ofLabel(kind).isEmpty()) {
      return Optional.of("没有“" + kind + "”这个效力级别，可用：" + Labels.kinds());
    }
    return target == null ? Optional.empty() : ReviewFile.mistake(target, wanted.size());
  }

  private Optional<ReviewReply> review(
      Batch.Item item, DraftReader reader, ReviewService service, Output output)
      throws IOException {
    Path file = base.resolve(item.text());
    if (!Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      refuse(item, file + (folder ? "：这是文件夹，请写出其中的文件" : "：找不到这个文件，请检查路径"), output);
      return Optional.empty();
    }
    try {
      DocumentKind stated = kind == null ? null : DocumentKind.ofLabel(kind).orElse(null);
      Draft draft = reader.read(file, new Submission(item.text(), stated, authority, date));
      Review review = service.review(draft, asOf == null ? LocalDate.now() : asOf);
      ReviewReply reply = ReviewReply.of(review);
      tell(reply, output);
      return Optional.of(reply);
    } catch (ExtractionException e) {
      refuse(item, file + "：" + e.getMessage(), output);
      return Optional.empty();
    }
  }

  private void refuse(Batch.Item item, String reason, Output output) {
    if (batch == null) {
      output.remark(reason);
    } else {
      Batch.refuse(item, reason, output);
    }
  }

  private void tell(ReviewReply reply, Output output) {
    if (settings.isJson() || batch != null) {
      output.json(reply);
    } else if (target == null) {
      new ReviewPrinter(output).print(reply);
    }
  }
}
