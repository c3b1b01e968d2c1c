package org.faheng.search;

import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * 最相关的款项: chooses the 款 or 项 of a hit that answers best: by the words of the question that it holds
 * and, where the question's meaning is known, by how near it lies.
 */
final class BestPassage {
  /** A 项 must answer better than the words that introduce it and all its neighbours. */
  private static final double MARGIN = 0.05;

  /** More passages than any reader looks through: the rest of a long list counts by words alone. */
  private static final int MOST_BY_MEANING = 40;

  private final Highlighter highlighter;
  private final QuestionMeaning meanings;
  private final @Nullable Meaning meaning;

  BestPassage(Highlighter highlighter, QuestionMeaning meanings, @Nullable Meaning meaning) {
    this.highlighter = highlighter;
    this.meanings = meanings;
    this.meaning = meaning;
  }

  /** The best passage of {@code provision}; of equals the first. */
  Passage of(IndexedProvision provision) {
    List<Passage> passages = Passage.of(provision);
    if (passages.size() == 1) {
      return passages.getFirst();
    }
    List<Double> near = nearness(passages);
    double all = length(highlighter.found(provision.text()));
    Passage best = passages.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < passages.size(); i++) {
      double held = length(highlighter.found(passages.get(i).words()));
      double worth = held / Math.max(1, all) + (i < near.size() ? near.get(i) : 0);
      worth -= passages.get(i).stem().isEmpty() ? 0 : MARGIN;
      if (worth > most) {
        most = worth;
        best = passages.get(i);
      }
    }
    return best;
  }

  private List<Double> nearness(List<Passage> passages) {
    return meaning == null
        ? List.of()
        : meanings.nearness(
            meaning, passages.stream().limit(MOST_BY_MEANING).map(Passage::words).toList());
  }

  private static double length(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }
}
