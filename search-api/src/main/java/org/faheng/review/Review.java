package org.faheng.review;

import java.util.List;
import org.faheng.corpus.citation.CitationResolver;

/**
 * 审查结果: what the checks found in a draft, and what they covered.
 *
 * @param draft the text checked
 * @param findings in text order
 * @param coverage what was compared
 * @param unresolved citations that lead to nothing at hand, with the reason
 */
public record Review(
    Draft draft,
    List<Finding> findings,
    Coverage coverage,
    List<CitationResolver.Result> unresolved) {
  public Review {
    findings = List.copyOf(findings);
    unresolved = List.copyOf(unresolved);
  }
}
