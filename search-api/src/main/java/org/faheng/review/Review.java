package org.faheng.review;

import java.util.List;
import org.faheng.conflict.DismissedPair;
import org.faheng.corpus.citation.CitationResolver;

/**
 * 审查结果: what the checks found in a draft, and what they covered.
 *
 * @param draft the text checked
 * @param findings in text order
 * @param dismissed pairs with superior law that were looked at closely and stand, with reasons
 * @param coverage what was compared
 * @param unresolved citations that lead to nothing at hand, with the reason
 */
public record Review(
    Draft draft,
    List<Finding> findings,
    List<DismissedPair> dismissed,
    Coverage coverage,
    List<CitationResolver.Result> unresolved) {
  public Review {
    dismissed = List.copyOf(dismissed);
    findings = List.copyOf(findings);
    unresolved = List.copyOf(unresolved);
  }
}
