package org.faheng.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.faheng.search.LruCache;

/** 查找可比条款: the superior clauses that speak of the same as a clause of a draft. Thread-safe. */
final class PairFinder {
  private static final int CANDIDATES = 20;
  private static final int MOST_PAIRS = 8;
  private static final int LONGEST_QUESTION = 400;
  private static final int SHORTEST = 6;
  private static final double LEAST_COVER = 0.3;
  private static final int KEPT = 20_000;

  private final LruCache<String, List<SuperiorParagraph>> read = new LruCache<>(KEPT);

  /** The clause, read as {@code reading}, with what was found for it. */
  ClauseMatches find(DraftClause clause, Reading reading, SuperiorLaw law) {
    if (reading.size() < SHORTEST) {
      return new ClauseMatches(clause, reading, List.of());
    }
    String text = clause.text();
    String question = text.substring(0, Math.min(LONGEST_QUESTION, text.length()));
    List<Near> near = new ArrayList<>();
    for (SuperiorClause candidate : law.candidates(question, CANDIDATES)) {
      if (OwnProcedure.separates(law.draftTitle(), candidate.document().title())
          || !law.isRelated(candidate)) {
        continue;
      }
      law.count(candidate);
      for (SuperiorParagraph paragraph : paragraphs(candidate)) {
        double cover = bestCover(reading, Likeness.grams(paragraph.reading()));
        if (cover >= LEAST_COVER) {
          near.add(new Near(paragraph, cover));
        }
      }
    }
    near.sort(Comparator.comparingDouble(Near::cover).reversed());
    List<ClausePair> pairs =
        near.stream()
            .limit(MOST_PAIRS)
            .map(each -> pair(clause, reading, each.paragraph()))
            .toList();
    return new ClauseMatches(clause, reading, pairs);
  }

  private record Near(SuperiorParagraph paragraph, double cover) {}

  private static ClausePair pair(DraftClause clause, Reading reading, SuperiorParagraph paragraph) {
    return new ClausePair(clause, reading, paragraph, Alignment.of(reading, paragraph.reading()));
  }

  private List<SuperiorParagraph> paragraphs(SuperiorClause clause) {
    return read.get(clause.provision().id(), id -> SuperiorParagraph.of(clause));
  }

  /** Of the sentence of the draft that is covered best: how much of it stands there, 0 to 1. */
  private static double bestCover(Reading reading, Set<Long> grams) {
    double best = 0;
    for (Reading.Sentence sentence : reading.sentences()) {
      if (sentence.to() - sentence.from() >= SHORTEST) {
        best = Math.max(best, Likeness.cover(reading, sentence.from(), sentence.to(), grams));
      }
    }
    return best;
  }
}
