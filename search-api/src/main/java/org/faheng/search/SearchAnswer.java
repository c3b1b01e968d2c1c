package org.faheng.search;

import java.util.List;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;

/**
 * 检索结果.
 *
 * @param question as asked
 * @param understanding what it was taken for
 * @param clause the clause it names; {@link ClauseAnswer#NONE} for other questions
 * @param documents the documents that it names by 文号, 案号 or title
 * @param hits provisions that match its words
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
    List<String> suggestions,
    double tookMillis,
    String logId) {

  public SearchAnswer {
    documents = List.copyOf(documents);
    suggestions = List.copyOf(suggestions);
  }

  /** 同时检索: the legal terms that were looked for besides the words of the question. */
  public List<String> alsoSearched() {
    return Widening.of(question, understanding);
  }

  SearchAnswer withLogId(String id) {
    return new SearchAnswer(
        question, understanding, clause, documents, hits, suggestions, tookMillis, id);
  }
}
