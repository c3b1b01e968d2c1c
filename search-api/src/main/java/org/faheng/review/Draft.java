package org.faheng.review;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.structure.DocumentBody;
import org.jspecify.annotations.Nullable;

/**
 * 送审稿: a text to be checked, in the index or not.
 *
 * @param name what people call the file
 * @param expression which version of which work it is
 * @param made when it was made; null where not known
 * @param body its text and tree
 * @param citations every citation in it, with what each means
 * @param remarks how the file could be read, in Chinese, such as that it was recognised from a scan
 */
public record Draft(
    String name,
    Expression expression,
    @Nullable LocalDate made,
    DocumentBody body,
    List<CitationResolver.Result> citations,
    List<String> remarks) {
  public Draft {
    citations = List.copyOf(citations);
    remarks = List.copyOf(remarks);
  }

  /** Whether it decides one case and so lays down no rules; a text of unknown kind may. */
  boolean decides() {
    return expression.work().kind().isOfCases();
  }

  /** The same text with what is to be said of how it was read. */
  public Draft withRemarks(List<String> other) {
    return new Draft(name, expression, made, body, citations, other);
  }
}
