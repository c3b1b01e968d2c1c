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

  /** What stands in more texts is a word of its own. */
  private static final long FEW = 2;

  /** So many times as often the term must stand in the texts as what was typed. */
  private static final long MUCH = 10;

  private static final String COMMON = "的了吗呢吧和与或及在是有为被把对要会能可不没";

  private final LegalIndex index;
  private final WorkCatalogue.Source catalogue;
  private volatile @Nullable Spelling spelling;

  Respelling(LegalIndex index, WorkCatalogue.Source catalogue) {
    this.index = index;
    this.catalogue = catalogue;
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
    String meant = correction.meant();
    long asTyped = count(correction.written(), filter);
    return asTyped <= FEW
        && count(meant, filter) > MUCH * asTyped
        && (correction.isSure()
            || fits(last(correction.before()) + meant, meant, filter)
                && fits(meant + first(correction.after()), meant, filter));
  }

  /** A term that never stands beside what is beside it is not what was meant. */
  private boolean fits(String beside, String meant, Filter filter) {
    return beside.equals(meant) || count(beside, filter) > 0;
  }

  private static String last(String text) {
    return text.isEmpty() ? "" : telling(text.charAt(text.length() - 1));
  }

  private static String first(String text) {
    return text.isEmpty() ? "" : telling(text.charAt(0));
  }

  /** Signs, figures and the commonest words may stand beside anything. */
  private static String telling(char c) {
    boolean tells = Character.isIdeographic(c) && COMMON.indexOf(c) < 0;
    return tells ? String.valueOf(c) : "";
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
      ready = Spelling.shipped(LegalAnalyzer.shipped(), catalogue.get().allTitles());
      spelling = ready;
    }
    return ready;
  }
}
