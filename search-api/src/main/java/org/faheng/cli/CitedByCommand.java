package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faheng.citator.CitedBy;
import org.faheng.citator.CitedByLookup;
import org.faheng.citator.CitedByLookup.Narrowing;
import org.faheng.citator.CitedByReply;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cited-by REFERENCE}: who cites a work or a clause. */
@Command(
    name = "cited-by",
    description = "谁引用了一部文件或一条，如 行政处罚法第三十三条",
    mixinStandardHelpOptions = true)
final class CitedByCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "REFERENCE", description = "文件或条款")
  private List<String> words = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取文件或条款")
  private @Nullable Path batch;

  @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天判断时效性，默认今天")
  private @Nullable LocalDate asOf;

  @Option(names = "--kind", paramLabel = "效力级别", description = "只看这一级别的引用文件")
  private @Nullable String kind;

  @Option(names = "--treatment", paramLabel = "引用方式", description = "依据、适用、修改、废止或引用")
  private @Nullable String treatment;

  @Option(names = "--limit", defaultValue = "1000", description = "最多列出几处，默认 1000")
  private int limit;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> items = Batch.read(batch, words);
    if (items.isEmpty() || limit < 1) {
      output.remark("请给出文件或条款，例如：./faheng cited-by 行政处罚法第三十三条；--limit 应为正数");
      return ExitCode.USAGE;
    }
    Optional<DocumentKind> wantedKind = Optional.ofNullable(kind).flatMap(DocumentKind::ofLabel);
    Optional<Treatment> wanted = Optional.ofNullable(treatment).flatMap(Treatment::ofLabel);
    if (kind != null && wantedKind.isEmpty() || treatment != null && wanted.isEmpty()) {
      output.remark("没有这个效力级别或引用方式，请用 ./faheng cited-by --help 查看");
      return ExitCode.USAGE;
    }
    Narrowing narrowing = new Narrowing(wantedKind.orElse(null), wanted.orElse(null));
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    try (LegalIndex index = settings.dataFolder().open()) {
      SearchService service = new SearchService(index, SearchLog.none());
      CitedByLookup lookup = new CitedByLookup(index, service);
      return Batch.answer(
          items,
          output,
          item -> {
            CitedBy found = lookup.find(item.text(), narrowing, day);
            print(
                item,
                found,
                CitedByReply.of(found, 1, limit, service.catalogue(), index.snapshot()),
                output);
            return true;
          });
    }
  }

  private void print(Batch.Item item, CitedBy found, CitedByReply reply, Output output) {
    if (settings.isJson() || batch != null) {
      output.json(json(item, reply));
    } else {
      text(found, reply, output);
    }
  }

  private static Map<String, Object> json(Batch.Item item, CitedByReply reply) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("query", reply.query());
    line.put("asOf", reply.asOf().toString());
    line.put("target", reply.target());
    line.put("total", reply.total());
    line.put("works", reply.works());
    line.put("matching", reply.matching());
    line.put("kinds", reply.kinds());
    line.put("treatments", reply.treatments());
    line.put("citations", reply.citations());
    line.put("olderVersions", reply.olderVersions());
    line.put("wholeArticle", reply.wholeArticle());
    line.put("compared", reply.compared());
    line.put("note", reply.note());
    line.put("suggestions", reply.suggestions());
    line.put("snapshot", reply.snapshot());
    return line;
  }

  private static void text(CitedBy found, CitedByReply reply, Output output) {
    CitedByReply.Target target = reply.target();
    if (target == null) {
      output.text("没有认出这一文件。" + found.comparedText());
      reply.suggestions().forEach(s -> output.text("提示：" + s));
      return;
    }
    if (!reply.note().isEmpty()) {
      output.text("说明：" + reply.note());
    }
    output.text(target.label() + " 被 " + reply.works() + " 部文件引用 " + reply.total() + " 处");
    output.text("  引用它的文件：" + counts(reply.kinds(), true));
    output.text("  引用方式：" + counts(reply.treatments(), false));
    if (reply.wholeArticle() > 0) {
      output.text("  另有 " + reply.wholeArticle() + " 处只引用该条的其他款项，或没有写明款项");
    }
    reply.citations().forEach(citation -> text(citation, output));
    if (reply.citations().isEmpty()) {
      output.text("没有查到引用。" + found.comparedText());
    }
  }

  private static String counts(List<CitedByReply.Count> counts, boolean works) {
    return counts.isEmpty()
        ? "无"
        : counts.stream()
            .map(count -> count.value() + " " + (works ? count.works() : count.citations()))
            .collect(Collectors.joining(" · "));
  }

  private static void text(CitedByReply.Citation citation, Output output) {
    output.text(
        "["
            + citation.kind()
            + "·"
            + citation.treatment()
            + "·"
            + citation.force()
            + "] "
            + CitationFormat.quoted(citation.title())
            + citation.label());
    output.text("    " + citation.sentence());
    if (!citation.note().isEmpty()) {
      output.text("    注意：" + citation.note());
    }
  }
}
