package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.faheng.corpus.citation.Titles;
import org.faheng.index.LegalIndex;
import org.faheng.search.Clause;
import org.faheng.search.ClauseAnswer;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;

/** 条款查询评测: share of look-ups whose first answer is the right article of the right version. */
final class LookupBenchmark {
  private LookupBenchmark() {}

  static void run(Path topics, Path laws, PrintStream out) throws IOException {
    int right = 0;
    Topics all = Topics.read(topics);
    try (Workspace workspace = new Workspace()) {
      workspace.ingest(laws);
      try (LegalIndex index = workspace.data().open()) {
        SearchService service = new SearchService(index, SearchLog.none());
        for (Topics.Topic topic : all.all()) {
          ClauseAnswer answer = service.clauses().find(topic.text(), LocalDate.now());
          boolean good = isRight(topic, answer.clause());
          right += good ? 1 : 0;
          if (!good) {
            Clause clause = answer.clause();
            out.println(
                "wrong: " + topic + " got " + (clause == null ? "none" : clause.citation()));
          }
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "{\"lookups\":%d,\"right\":%d,\"success_at_1\":%.4f}%n",
        all.all().size(),
        right,
        (double) right / all.all().size());
  }

  /** Gold is 标题#条 or 标题@公布日期#条. */
  private static boolean isRight(Topics.Topic topic, @Nullable Clause clause) {
    if (topic.gold().isEmpty() || clause == null) {
      return topic.gold().isEmpty() && clause == null;
    }
    String[] gold = topic.gold().getFirst().split("[@#]");
    String published = String.valueOf(clause.document().expression().published());
    return Titles.key(gold[0]).equals(Titles.key(clause.document().work().title()))
        && gold[gold.length - 1].equals(clause.provision().article())
        && (gold.length < 3 || gold[1].equals(published));
  }
}
