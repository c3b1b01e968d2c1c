package org.faheng.search;

import java.util.List;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.index.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * 检索结果.
 *
 * @param question as asked, a long one cut to what tells most
 * @param understanding what it was taken for
 * @param clause the clause it names; {@link ClauseAnswer#NONE} for other questions
 * @param documents the documents that it names by 文号, 案号 or title
 * @param hits provisions that match its words
 * @param meaning what it means, where the hits were ordered by meaning too; null elsewhere
 * @param suggestions what could have been meant, in Chinese
 * @param tookMillis time taken
 * @param logId under which the question can be replayed; empty where it is not logged
 */
public record SearchAnswer(
    String question,
    Understanding understanding,
    ClauseAnswer clause,
    List<DocumentSummary> documents,
    Hits hits,
    @Nullable Meaning meaning,
    List<String> suggestions,
    double tookMillis,
    String logId) {

  public SearchAnswer {
    documents = List.copyOf(documents);
    suggestions = List.copyOf(suggestions);
  }

  /** An answer of hits and suggestions alone, not yet timed nor logged. */
  static SearchAnswer of(
      String question,
      Understanding understanding,
      Hits hits,
      @Nullable Meaning meaning,
      List<String> suggestions) {
    return new SearchAnswer(
        question, understanding, ClauseAnswer.NONE, List.of(), hits, meaning, suggestions, 0, "");
  }

  /** 同时检索: the legal terms that were looked for besides the words of the question. */
  public List<String> alsoSearched() {
    return Widening.of(question, understanding);
  }

  SearchAnswer withClause(ClauseAnswer found) {
    return new SearchAnswer(
        question, understanding, found, documents, hits, meaning, suggestions, tookMillis, logId);
  }

  SearchAnswer withDocuments(List<DocumentSummary> found) {
    return new SearchAnswer(
        question, understanding, clause, found, hits, meaning, suggestions, tookMillis, logId);
  }

  SearchAnswer took(double millis) {
    return new SearchAnswer(
        question, understanding, clause, documents, hits, meaning, suggestions, millis, logId);
  }

  SearchAnswer withLogId(String id) {
    return new SearchAnswer(
        question, understanding, clause, documents, hits, meaning, suggestions, tookMillis, id);
  }
}
