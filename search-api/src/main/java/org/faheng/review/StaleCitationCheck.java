package org.faheng.review;

import java.time.LocalDate;
import java.util.List;
import org.faheng.conflict.Severity;
import org.faheng.corpus.lifecycle.CitationCheck;
import org.faheng.corpus.lifecycle.StaleCitation;
import org.faheng.search.IndexedLaws;

/** 引用时效: citations that lead to what no longer is. */
final class StaleCitationCheck implements Check {
  private static final String BASIS = "立法法第一百零七条";

  @Override
  public String scope() {
    return "引用的文件与条号是否仍然有效、机构名称是否仍在使用";
  }

  @Override
  public List<Finding> check(Draft draft, LocalDate day, IndexedLaws laws, Sources sources) {
    return CitationCheck.check(
            draft.expression().work(), draft.made(), draft.body(), dayOf(draft, day), laws)
        .stream()
        .map(stale -> finding(stale, draft, sources))
        .toList();
  }

  /** A decision in one case is measured by the law of its own day. */
  private static LocalDate dayOf(Draft draft, LocalDate day) {
    LocalDate made = draft.made();
    return made == null || !draft.decides() ? day : made;
  }

  private static Finding finding(StaleCitation stale, Draft draft, Sources sources) {
    return new Finding(
        stale.kind().type(),
        severity(stale, draft),
        stale.provision(),
        stale.provision().articleNumber().orElse(""),
        Sentences.around(draft.body().text(), stale.span()),
        List.of(stale.span()),
        stale.cited(),
        sources.authority(stale.evidence()),
        "R-" + stale.kind().type(),
        BASIS,
        stale.explanation(),
        confidence(stale),
        List.of());
  }

  private static Severity severity(StaleCitation stale, Draft draft) {
    if (draft.decides() && stale.kind() == StaleCitation.Kind.REPEALED) {
      // old facts are judged by the law of their time
      return Severity.INFO;
    }
    return switch (stale.kind()) {
      case REPEALED ->
          !stale.quoted() ? Severity.LOW : stale.operative() ? Severity.HIGH : Severity.MEDIUM;
      case DEAD_ARTICLE, NOT_YET_IN_FORCE -> Severity.MEDIUM;
      case RENAMED -> Severity.LOW;
      case FORMER_AGENCY -> Severity.INFO;
    };
  }

  /** Precision on the labelled pairs and documents of the development half, rounded down. */
  private static double confidence(StaleCitation stale) {
    return switch (stale.kind()) {
      case REPEALED, RENAMED, NOT_YET_IN_FORCE -> 0.95;
      case DEAD_ARTICLE -> 0.9;
      case FORMER_AGENCY -> 0.7;
    };
  }
}
