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
 */
public record Draft(
    String name,
    Expression expression,
    @Nullable LocalDate made,
    DocumentBody body,
    List<CitationResolver.Result> citations) {
  public Draft {
    citations = List.copyOf(citations);
  }
}
