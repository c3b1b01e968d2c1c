package org.faheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.index.LegalIndex;
import org.faheng.search.Clause;
import org.faheng.search.ClauseAnswer;
import org.faheng.search.ForceBadge;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clause REFERENCE}: the text of a clause on a day. */
@Command(name = "clause", description = "条款查询，如 复议法20条", mixinStandardHelpOptions = true)
final class ClauseCommand implements Callable<Integer> {
  @Mixin private Settings settings = new Settings();

  @Parameters(arity = "0..*", paramLabel = "REFERENCE", description = "条款，如 行政复议法第二十条第一款")
  private List<String> words = List.of();

  @Option(names = "--batch", paramLabel = "FILE", description = "逐行读取条款")
  private @Nullable Path batch;

  @Option(names = "--as-of", paramLabel = "DATE", description = "看哪一天的文本，默认今天")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() throws IOException {
    Output output = new Output();
    List<Batch.Item> items = Batch.read(batch, words);
    if (items.isEmpty()) {
      output.remark("请给出条款，例如：./faheng clause 行政复议法第二十条");
      return ExitCode.USAGE;
    }
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    try (LegalIndex index = settings.dataFolder().open()) {
      SearchService service = new SearchService(index, SearchLog.none());
      return Batch.answer(
          items,
          output,
          item -> {
            print(item, service.clauses().find(item.text(), day), day, service.catalogue(), output);
            return true;
          });
    }
  }

  private void print(
      Batch.Item item, ClauseAnswer answer, LocalDate day, WorkCatalogue catalogue, Output output) {
    if (settings.isJson() || batch != null) {
      output.json(json(item, answer, day, catalogue));
    } else {
      text(answer, day, catalogue, output);
    }
  }

  private static Map<String, Object> json(
      Batch.Item item, ClauseAnswer answer, LocalDate day, WorkCatalogue catalogue) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("query", item.text());
    Clause clause = answer.clause();
    line.put("clause", clause == null ? null : clause(clause, day, catalogue));
    line.put(
        "others", answer.others().stream().map(other -> clause(other, day, catalogue)).toList());
    line.put("suggestions", answer.suggestions());
    line.put("note", answer.note());
    return line;
  }

  private static Map<String, Object> clause(Clause clause, LocalDate day, WorkCatalogue catalogue) {
    ForceBadge force = catalogue.force(clause.document(), day);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("title", clause.document().work().title());
    line.put("article", clause.provision().article());
    line.put("paragraph", clause.place().paragraph() == 0 ? null : clause.place().paragraph());
    line.put("item", clause.place().point() == 0 ? null : clause.place().point());
    line.put("path", clause.document().manifestation().path());
    line.put("version", version(clause));
    line.put("force", force.label());
    line.put("forceReason", force.reason());
    line.put("text", clause.text());
    line.put("citation", clause.citation());
    line.put("id", clause.document().uri() + "#" + clause.eId());
    return line;
  }

  private static @Nullable String version(Clause clause) {
    LocalDate published = clause.document().expression().published();
    return published == null ? null : published.toString();
  }

  private static void text(
      ClauseAnswer answer, LocalDate day, WorkCatalogue catalogue, Output output) {
    Clause clause = answer.clause();
    if (clause == null) {
      output.text("没有找到这一条款。");
    } else {
      show(clause, day, catalogue, output);
      answer.others().forEach(other -> show(other, day, catalogue, output));
    }
    if (!answer.note().isEmpty()) {
      output.text("说明：" + answer.note());
    }
    answer.suggestions().forEach(s -> output.text("提示：" + s));
  }

  private static void show(Clause clause, LocalDate day, WorkCatalogue catalogue, Output output) {
    output.text(clause.citation() + " [" + clause.force().label() + "]");
    output.text(clause.text());
    String note = CitationFormat.versionNote(clause.document().expression());
    output.text(
        "——" + clause.document().work().authority().name() + (note.isEmpty() ? "" : " " + note));
    output.text("  时效依据：" + catalogue.force(clause.document(), day).reason());
  }
}
