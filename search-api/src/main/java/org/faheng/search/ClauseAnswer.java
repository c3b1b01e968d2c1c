package org.faheng.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条款查询结果.
 *
 * @param clause the clause, or the first of several; null where there is none
 * @param others further clauses asked for in the same question
 * @param suggestions what could have been meant, or what exists instead, in Chinese
 * @param note how the question was understood where that is not plain; empty otherwise
 */
public record ClauseAnswer(
    @Nullable Clause clause, List<Clause> others, List<String> suggestions, String note) {
  /** Nothing found and nothing to suggest. */
  public static final ClauseAnswer NONE = new ClauseAnswer(null, List.of(), List.of(), "");

  public ClauseAnswer {
    others = List.copyOf(others);
    suggestions = List.copyOf(suggestions);
  }
}
