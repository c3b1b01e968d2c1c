package org.faheng.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.faheng.cases.CaseLog;
import org.faheng.cases.CaseReply;
import org.faheng.cases.CaseReport;
import org.faheng.cases.CaseRequest;
import org.faheng.cases.CaseSearch;
import org.faheng.cases.PendingCase;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cases FILE|QUESTION}: the cases like the one in a file, or like some facts. */
@Command(name = "cases", description = "类案检索：案情文字或文书文件", mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {
  /** What nobody writes who means facts: one word that ends like a file. */
  private static final Pattern FILE_NAME =
      Pattern.compile("[^。，；\\n]{1,250}\\.(?i:docx?|wps|pdf|ofd|html?|rtf|txt|md)");

  @Mixin private Settings settings = new Settings();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|QUESTION",
      description = "起诉状、申请书、决定书、判决书等文件，或案情文字")
  private List<String> words = List.of();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "逐行读取案情，或每行一个 {\"id\":…,\"text\":…}")
  private @Nullable Path batch;

  @Option(names = "--cause", paramLabel = "案由", description = "案由或罪名，可多个；只使相同案由靠前，不排除其他")
  private List<String> causes = new ArrayList<>();

  @Option(names = "--provision", paramLabel = "条款", description = "涉及的条款，如 刑法#264，可多个")
  private List<String> provisions = new ArrayList<>();

  @Option(names = "--type", paramLabel = "刑事|民事|行政", description = "只比对这一类案件")
  private String type = "";

  @Option(names = "--court", paramLabel = "法院", description = "受理法院，用于检索本院案例")
  private String court = "";

  @Option(names = "--court-above", paramLabel = "法院", description = "上一级法院")
  private String courtAbove = "";

  @Option(names = "--province", paramLabel = "省", description = "省份，用于检索本省高级人民法院案例")
  private String province = "";

  @Option(names = "--issue", paramLabel = "争议焦点", description = "争议焦点")
  private String issue = "";

  @Option(names = "--every-tier", description = "前一顺位已有类案时也列出以后各顺位")
  private boolean everyTier;

  @Option(names = "--limit", defaultValue = "10", description = "最多列出几件，默认 10")
  private int limit;

  @Option(names = "--person", paramLabel = "姓名", description = "检索人，写入报告")
  private String person = "";

  @Option(names = "--mask", description = "脱敏：人名、证件号码、电话、住址（须人工核对）")
  private boolean mask;

  @Option(names = "--output", paramLabel = "FILE.docx", description = "另存为类案检索报告")
  private @Nullable Path target;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> items = Batch.read(batch, words);
    Optional<String> mistake = mistake(items);
    if (mistake.isPresent()) {
      output.remark(mistake.get());
      return ExitCode.USAGE;
    }
    DataFolder data = settings.dataFolder();
    if (data.isEmpty()) {
      output.remark("库中还没有案例可供比对，请先运行 ./faheng ingest 文件夹");
      return ExitCode.FAILED;
    }
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor();
        CaseLog log = batch == null ? CaseLog.in(data.caseLog()) : CaseLog.none()) {
      CaseSearch search = new CaseSearch(index, log);
      return Batch.answer(items, output, item -> answer(item, search, extractor, output));
    }
  }

  private Optional<String> mistake(List<Batch.Item> items) {
    if (items.isEmpty() || batch == null && items.getFirst().text().isBlank()) {
      return Optional.of("请给出案情或文件，例如：./faheng cases 起诉状.docx");
    }
    if (!type.isEmpty() && !List.of("刑事", "民事", "行政").contains(type)) {
      return Optional.of("--type 应为 刑事、民事 或 行政");
    }
    if (limit < 1 || limit > CaseRequest.MOST) {
      return Optional.of("--limit 应在 1 到 " + CaseRequest.MOST + " 之间");
    }
    if (target == null) {
      return Optional.empty();
    }
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      return Optional.of("--output 的文件名应以 .docx 结尾");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of("--output 的文件夹不存在：" + folder);
    }
    return items.size() == 1 ? Optional.empty() : Optional.of("一份类案检索报告只写一件待决案件");
  }

  private boolean answer(Batch.Item item, CaseSearch search, TextExtractor extractor, Output output)
      throws IOException {
    try {
      CaseRequest read = read(item.text(), extractor);
      CaseReply reply = search.ask(read.said(said())).named(item.id());
      tell(mask ? reply.withoutPersons() : reply, output);
      return true;
    } catch (ExtractionException e) {
      return refuse(item, e.getMessage(), output);
    } catch (FileNotFoundException e) {
      return refuse(item, "找不到这个文件，请检查路径", output);
    }
  }

  private boolean refuse(Batch.Item item, String problem, Output output) {
    output.remark(item.text() + "：" + problem);
    if (batch != null) {
      output.json(Batch.refusal(item, problem));
    }
    return false;
  }

  /** A word that names a file is that file, all else is facts. */
  private static CaseRequest read(String text, TextExtractor extractor)
      throws ExtractionException, FileNotFoundException {
    Path file = file(text);
    if (file == null && FILE_NAME.matcher(text).matches()) {
      throw new FileNotFoundException(text);
    }
    return file == null
        ? CaseRequest.of(text)
        : PendingCase.of(String.valueOf(file.getFileName()), extractor.extract(file).text());
  }

  private static @Nullable Path file(String text) {
    try {
      Path path = Path.of(text);
      return text.length() < 1000 && Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      // facts may hold signs that no path has
      return null;
    }
  }

  private CaseRequest said() {
    return new CaseRequest(
        "",
        "",
        issue,
        type,
        causes,
        provisions,
        province,
        court,
        courtAbove,
        List.of(),
        LocalDate.now(),
        everyTier,
        limit,
        person);
  }

  private void tell(CaseReply reply, Output output) throws IOException {
    if (target != null) {
      try (OutputStream out = Files.newOutputStream(target)) {
        new CaseReport(reply).write(out);
      }
      output.remark("已写入 " + target);
    }
    if (settings.isJson() || batch != null) {
      output.json(reply);
    } else if (target == null) {
      new CasePrinter(output).print(reply);
    }
  }
}
