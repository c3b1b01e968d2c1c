package org.faheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.search.Clause;
import org.faheng.search.Explanations;
import org.faheng.search.ForceBadge;
import org.faheng.search.ScoreTable;
import org.faheng.search.SearchAnswer;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;

/**
 * Prints the answers to questions.
 *
 * @param day on which 时效性 is told
 * @param scope which texts were searched, in Chinese
 * @param limit hits at the most
 * @param explain whether to say why each hit is there
 */
record SearchPrinter(
    SearchService service, Output output, LocalDate day, String scope, int limit, boolean explain) {

  private @Nullable Explanations explanations(SearchAnswer answer) {
    return explain ? Explanations.of(answer, service) : null;
  }

  /** The answer as one JSON object. */
  Map<String, Object> json(Batch.Item item, SearchAnswer answer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("query", answer.question());
    line.put("asOf", day.toString());
    line.put("understood", answer.understanding().label());
    line.put("alsoSearched", answer.alsoSearched());
    line.put("byMeaning", answer.meaning() != null);
    line.put("hits", rows(answer));
    line.put("total", answer.hits().total());
    line.put("suggestions", answer.suggestions());
    line.put("tookMillis", Math.round(answer.tookMillis() * 100) / 100.0);
    line.put("snapshot", answer.hits().snapshot());
    line.put("record", answer.logId());
    return line;
  }

  /** What the question names comes first, then what its words match. */
  private List<Map<String, Object>> rows(SearchAnswer answer) {
    Explanations explanations = explanations(answer);
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    Clause clause = answer.clause().clause();
    if (clause != null && shown.add(clause.provision().id())) {
      rows.add(row(clause.document(), clause.provision().article(), clause.provision().id(), null));
    }
    for (DocumentSummary document : answer.documents()) {
      rows.add(row(document, "", document.uri().value(), null));
    }
    for (Hits.Hit hit : answer.hits().hits()) {
      if (shown.add(hit.provision().id())) {
        Map<String, Object> row =
            row(hit.document(), hit.provision().article(), hit.provision().id(), hit.score());
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
      DocumentSummary document, String article, String id, @Nullable Double score) {
    ForceBadge force = service.catalogue().force(document, day);
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

  /** Prints the answer for people. */
  void text(SearchAnswer answer) {
    Explanations explanations = explanations(answer);
    Clause clause = answer.clause().clause();
    if (clause != null) {
      output.text("▶ 直达  " + clause.citation() + " [" + clause.force().label() + "]");
      output.text("    " + clause.text());
    }
    for (DocumentSummary document : answer.documents()) {
      output.text(
          "▶ " + document.title() + " [" + document.expression().force().at(day).label() + "]");
    }
    output.text(
        String.format(
            Locale.ROOT,
            "命中 %,d · %.1f ms · 快照 %s · 记录 %s · %s",
            answer.hits().total(),
            answer.tookMillis(),
            answer.hits().snapshot(),
            answer.logId(),
            scope));
    if (!answer.alsoSearched().isEmpty()) {
      output.text("  同时检索：" + String.join("、", answer.alsoSearched()));
    }
    int number = 1;
    for (Hits.Hit hit : answer.hits().hits()) {
      String force = hit.document().expression().force().at(day).label();
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
        explained(hit, explanations);
      }
    }
    answer.suggestions().forEach(s -> output.text("  您要找的是否为：" + s));
  }

  private void explained(Hits.Hit hit, Explanations explanations) {
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

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }
}
