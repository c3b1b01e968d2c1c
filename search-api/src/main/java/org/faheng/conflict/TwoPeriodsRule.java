package org.faheng.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.norm.TimeLimit;
import org.faheng.corpus.structure.Span;

/** 同一事项两种期限: sentences of two articles that say the same but for the period. */
final class TwoPeriodsRule implements DocumentRule {
  private static final String ID = "R-INTERNAL_CONTRADICTION-TWO-PERIODS";

  /** Like steps of two matters are often worded alike: a person has to say. */
  private static final double CONFIDENCE = 0.45;

  private static final double SAME = 0.9;
  private static final double LEAST_SHARED = 90;
  private static final double ROUNDING = 1e-6;
  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  private record Period(
      DraftClause clause,
      Reading reading,
      Set<Integer> tokens,
      Reading.Sentence statement,
      int token,
      TimeLimit limit) {
    Span span() {
      return clause.inDraft(limit.span());
    }

    String words() {
      return limit.span().of(clause.text());
    }
  }

  @Override
  public String scope() {
    return "同一事项是否规定了两种期限";
  }

  @Override
  public void examine(Examination examination) {
    List<Period> periods = new ArrayList<>();
    for (DraftClause clause : examination.draft().clauses()) {
      List<Period> later = periods(clause, examination.reading(clause));
      for (Period period : later) {
        periods.stream()
            .filter(earlier -> clash(earlier, period))
            .findFirst()
            .ifPresent(earlier -> report(earlier, period, examination));
      }
      periods.addAll(later);
    }
  }

  private static List<Period> periods(DraftClause clause, Reading reading) {
    Set<Integer> tokens = Arrays.stream(reading.tokens()).boxed().collect(Collectors.toSet());
    List<Period> periods = new ArrayList<>();
    for (Reading.Placed placed : reading.elements()) {
      if (placed.element() instanceof Element.Period period && Periods.bindsToAct(period.limit())) {
        Reading.Sentence statement = reading.statement(placed.token());
        periods.add(new Period(clause, reading, tokens, statement, placed.token(), period.limit()));
      }
    }
    return periods;
  }

  private static boolean clash(Period earlier, Period later) {
    if (earlier.clause().eId().equals(later.clause().eId())
        || earlier.limit().bound() != later.limit().bound()
        || Periods.same(earlier.limit(), later.limit())
        || !mayCover(later, earlier)
        || !mayCover(earlier, later)) {
      return false;
    }
    Alignment alignment = Alignment.of(later.reading(), earlier.reading());
    Reading.Sentence own = later.statement();
    Reading.Sentence other = earlier.statement();
    return alignment.partner(later.token()) == earlier.token()
        && alignment.context(later.token(), BEFORE, AFTER) >= SAME
        && alignment.cover(own) >= SAME
        && alignment.coverOfSuperior(other) >= SAME
        && alignment.shared(own) >= LEAST_SHARED;
  }

  /**
   * Whether the tokens of the other clause, in whatever order, can cover the statement of this one;
   * aligning every two clauses of a long draft takes too long.
   */
  private static boolean mayCover(Period one, Period other) {
    double all = 0;
    double met = 0;
    for (int i = one.statement().from(); i < one.statement().to(); i++) {
      double weight = one.reading().weight(i);
      all += weight;
      met += other.tokens().contains(one.reading().tokens()[i]) ? weight : 0;
    }
    return met >= SAME * all - ROUNDING;
  }

  private static void report(Period earlier, Period later, Examination examination) {
    examination.report(
        new Conflict(
            ConflictType.INTERNAL_CONTRADICTION,
            Severity.LOW,
            CONFIDENCE,
            later.clause(),
            List.of(later.span()),
            examination.draft().evidence(earlier.clause(), List.of(earlier.limit().span())),
            ID,
            "立法技术规范（前后一致）",
            "本条期限为“%s”，另一处同样的规定为“%s”；如系同一事项，请统一".formatted(later.words(), earlier.words()),
            KnownProvision.differs("期限", later.words(), earlier.words())));
  }
}
