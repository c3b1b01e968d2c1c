package org.faheng.search;

import java.util.List;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.Spelling;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * 改字: questions with a legal term in place of a misspelt one, where the texts at hand speak for it.
 */
final class Respelling {
  /** A longer text is no question that someone would type again. */
  private static final int LONGEST = 60;

  private static final int MOST_TRIED = 6;
  private static final int MOST = 2;

  /** So many times as often the term must stand in the texts as what was typed. */
  private static final long MUCH = 10;

  private final LegalIndex index;
  private volatile @Nullable Spelling spelling;

  Respelling(LegalIndex index) {
    this.index = index;
  }

  /** The likelier spellings of {@code question}; mostly none. */
  List<String> of(String question, Filter filter) {
    if (question.isBlank() || question.length() > LONGEST) {
      return List.of();
    }
    return spelling().corrections(question).stream()
        .limit(MOST_TRIED)
        .filter(correction -> isLikelier(correction, filter))
        .map(Spelling.Correction::text)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private boolean isLikelier(Spelling.Correction correction, Filter filter) {
    return count(correction.meant(), filter) > MUCH * count(correction.written(), filter);
  }

  private long count(String words, Filter filter) {
    return index
        .search(
            new SearchRequest(
                new Query.Phrase(words),
                filter,
                SearchRequest.Sort.PUBLISHED_NEWEST,
                1,
                null,
                0,
                false))
        .total();
  }

  private Spelling spelling() {
    Spelling ready = spelling;
    if (ready == null) {
      ready = Spelling.shipped(LegalAnalyzer.shipped());
      spelling = ready;
    }
    return ready;
  }
}
