package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.Resolution;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Unit;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.FileInspection;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show FILE}: the tree and the citations of one file, without indexing it. */
@Command(name = "show", description = "查看一个文件解析成什么，不入库", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "文件")
  private List<Path> files = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取文件路径")
  private @Nullable Path batch;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> wanted = Batch.files(files, batch);
    if (wanted.isEmpty()) {
      output.remark("请给出文件，例如：./faheng show 办法.docx");
      return ExitCode.USAGE;
    }
    DataFolder data = settings.dataFolder();
    TitleCatalog titles = titles(data);
    try (TextExtractor extractor = data.extractor()) {
      return Batch.answer(
          wanted, output, item -> show(Path.of(item.text()), extractor, titles, output));
    }
  }

  private static TitleCatalog titles(DataFolder data) throws IOException {
    if (data.isEmpty()) {
      return TitleCatalog.empty();
    }
    try (LegalIndex index = data.open()) {
      return new SearchService(index, SearchLog.none()).catalogue().titles();
    }
  }

  private boolean show(Path file, TextExtractor extractor, TitleCatalog titles, Output output)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      output.remark(file + "：找不到这个文件，请检查路径");
      return false;
    }
    try {
      FileInspection inspection = FileInspection.of(file, extractor, titles);
      if (settings.isJson()) {
        output.json(json(file, inspection));
      } else {
        text(inspection, output);
      }
      return true;
    } catch (ExtractionException e) {
      output.remark(file + "：" + e.getMessage());
      return false;
    }
  }

  private static Map<String, Object> json(Path file, FileInspection inspection) {
    Expression expression = inspection.document().expression();
    Work work = expression.work();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("path", file.toString());
    line.put("title", work.title());
    line.put("innerTitle", inspection.preface().innerTitle());
    line.put("kind", work.kind().label());
    line.put("documentNumber", expression.documentNumber().map(Object::toString).orElse(null));
    line.put("authority", work.authority().name());
    line.put("region", work.jurisdiction().name());
    line.put("dates", dates(inspection));
    line.put(
        "articles",
        inspection.body().articles().stream().map(a -> article(inspection, a)).toList());
    line.put("units", inspection.body().units().stream().map(u -> unit(inspection, u)).toList());
    line.put(
        "citations", inspection.citations().stream().map(c -> citation(inspection, c)).toList());
    List<String> warnings = new ArrayList<>(inspection.warnings());
    warnings.addAll(inspection.body().warnings());
    line.put("warnings", warnings);
    line.put("text", inspection.body().text());
    return line;
  }

  private static Map<String, Object> dates(FileInspection inspection) {
    Expression expression = inspection.document().expression();
    Map<String, Object> dates = new LinkedHashMap<>();
    dates.put("published", string(expression.published()));
    dates.put("inForceFrom", string(expression.force().from()));
    dates.put("validUntil", string(inspection.preface().validUntil()));
    dates.put("events", expression.events().stream().map(ShowCommand::event).toList());
    return dates;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, String> event(DatedEvent event) {
    return Map.of("kind", event.kind().label(), "date", event.date().toString());
  }

  private static Map<String, Object> article(FileInspection inspection, Provision article) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", article.number());
    line.put("eId", article.eId().value());
    line.put("start", article.span().start());
    line.put("end", article.span().end());
    line.put(
        "paragraphs",
        article.children(Level.PARAGRAPH).stream().map(p -> paragraph(inspection, p)).toList());
    return line;
  }

  private static Map<String, Object> paragraph(FileInspection inspection, Provision paragraph) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", paragraph.number());
    line.put("eId", paragraph.eId().value());
    line.put("text", inspection.body().textOf(paragraph));
    line.put(
        "items", paragraph.children(Level.POINT).stream().map(p -> item(inspection, p)).toList());
    return line;
  }

  private static Map<String, Object> item(FileInspection inspection, Provision point) {
    return Map.of(
        "number", point.number(),
        "eId", point.eId().value(),
        "text", inspection.body().textOf(point));
  }

  private static Map<String, Object> unit(FileInspection inspection, Unit unit) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("label", unit.label());
    line.put("eId", unit.eId().value());
    line.put("headings", unit.headings());
    line.put("start", unit.span().start());
    line.put("end", unit.span().end());
    return line;
  }

  private static Map<String, Object> citation(
      FileInspection inspection, CitationResolver.Result result) {
    Citation citation = result.citation();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("text", citation.span().of(inspection.body().text()));
    line.put("start", citation.span().start());
    line.put("end", citation.span().end());
    line.put("resolution", resolution(result.resolution()));
    return line;
  }

  private static Map<String, Object> resolution(Resolution resolution) {
    Map<String, Object> line = new LinkedHashMap<>();
    switch (resolution) {
      case Resolution.Resolved found -> {
        line.put("status", "resolved");
        line.put("work", found.work().value());
        line.put("title", found.title());
        line.put("targets", found.targets().stream().map(EId::value).toList());
      }
      case Resolution.Ambiguous several -> {
        line.put("status", "ambiguous");
        line.put("candidates", several.candidates().stream().map(w -> w.uri().value()).toList());
      }
      case Resolution.Unresolved none -> {
        line.put("status", "unresolved");
        line.put("reason", none.reason().name());
        line.put("reasonText", none.reason().label());
        line.put("detail", none.detail());
      }
    }
    return line;
  }

  private static void text(FileInspection inspection, Output output) {
    Expression expression = inspection.document().expression();
    output.text(expression.work().title() + "  " + expression.part());
    output.text(
        expression.work().kind().label()
            + " · "
            + expression.work().authority().name()
            + " · "
            + expression.documentNumber().map(Object::toString).orElse("无文号"));
    inspection.body().units().forEach(unit -> output.text(line(inspection, unit)));
    output.text("引用 " + inspection.citations().size() + " 处");
    inspection.warnings().forEach(w -> output.text("提示：" + w));
    inspection.body().warnings().forEach(w -> output.text("提示：" + w));
  }

  private static String line(FileInspection inspection, Unit unit) {
    String words = unit.span().of(inspection.body().text()).strip().replaceAll("\\s+", " ");
    String indent = "  ".repeat(unit.headings().size());
    return indent + (words.length() <= 60 ? words : words.substring(0, 60) + "…");
  }
}
