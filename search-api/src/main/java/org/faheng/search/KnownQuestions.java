package org.faheng.search;

import java.util.List;
import java.util.Optional;
import org.faheng.analysis.LayQuestions;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Meaning;
import org.faheng.index.TextKey;
import org.jspecify.annotations.Nullable;

/** 近似问法: which of the known ways of asking about a provision comes nearest to what was asked. */
final class KnownQuestions {
  private final QuestionMeaning meanings;
  private final String question;
  private final @Nullable Meaning meaning;

  KnownQuestions(QuestionMeaning meanings, String question, @Nullable Meaning meaning) {
    this.meanings = meanings;
    this.question = question;
    this.meaning = meaning;
  }

  /** The nearest by meaning, else by words; nothing where none is known. */
  Optional<String> nearest(IndexedProvision provision) {
    List<String> known = LayQuestions.shipped().about(TextKey.of(provision.words()));
    if (known.size() < 2) {
      return known.stream().findFirst();
    }
    List<Double> near =
        meaning == null
            ? known.stream().map(one -> LayQuestions.shipped().share(question, one)).toList()
            : meanings.nearness(meaning, known);
    int best = 0;
    for (int i = 1; i < known.size(); i++) {
      best = near.get(i) > near.get(best) ? i : best;
    }
    return Optional.of(known.get(best));
  }
}
