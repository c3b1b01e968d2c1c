package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.TimeLimit;
import org.faheng.corpus.norm.TimeLimit.Unit;
import org.faheng.corpus.structure.Span;

/**
 * 期限: a period of superior law for the same act must not be changed to anybody's cost. An authority
 * may bind itself to be quicker. 立法法(2023) 第一百零七条.
 */
final class TimeLimitRule implements PairRule {
  private static final String ID = "R-TIME-LIMIT";
  private static final String BASIS = "立法法(2023) 第一百零七条";
  private static final Pattern REMEDY = Pattern.compile("申请[^，。；]{0,8}复议|起诉|提起[^，。；]{0,8}诉讼|行政诉讼");
  private static final double LEAST_CONTEXT = 0.6;
  private static final double LEAST_COVER = 0.5;
  private static final double LEAST_SHARED = 40;

  /** A duty to be done sooner may be a stricter local standard: a person has to say. */
  private static final double HASTENED = 0.75;

  @Override
  public String scope() {
    return "办事、申请、保存等期限是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Period period
          && limits(period.limit())
          && !isRemedy(placed, matches.reading())) {
        examine(placed, period.limit(), matches, examination);
      }
    }
  }

  /** Whether it bounds what must be done, rather than counting facts. */
  private static boolean limits(TimeLimit limit) {
    return switch (limit.bound()) {
      case WITHIN, AT_LEAST, BEFORE, AFTER, RANGE, PERIOD -> true;
      case MORE_THAN, LESS_THAN, WINDOW -> false;
    };
  }

  /** Periods of 复议 and 诉讼 are fixed by known articles; see {@link KnownValueRule}. */
  private static boolean isRemedy(Reading.Placed placed, Reading reading) {
    return REMEDY.matcher(reading.words(reading.sentence(placed.token()))).find();
  }

  private static void examine(
      Reading.Placed placed, TimeLimit draft, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.shared() >= LEAST_SHARED && match.sameBearer())
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> same(draft, limit(match)))) {
      return;
    }
    ElementMatch best = near.getFirst();
    TimeLimit superior = limit(best);
    if (draft.bound() != superior.bound()) {
      return;
    }
    String lawful = lawful(matches.reading(), placed.token(), draft, superior);
    if (lawful.isEmpty()) {
      examination.report(conflict(best, draft, superior));
    } else {
      examination.dismiss(
          new DismissedPair(
              ConflictType.TIME_LIMIT,
              matches.clause(),
              best.pair().superior().evidence(superior.span()),
              ID,
              lawful));
    }
  }

  /** Why another period may stand; empty where nothing speaks for it. */
  private static String lawful(Reading reading, int token, TimeLimit draft, TimeLimit superior) {
    boolean shorter = shorter(draft, superior);
    if (draft.bound() == TimeLimit.Bound.WITHIN
        && shorter
        && Bearer.of(reading, token) == Bearer.AUTHORITY) {
      return "缩短行政机关自身的办理期限，有利于当事人";
    }
    boolean longer = draft.bound() == TimeLimit.Bound.AT_LEAST && !shorter;
    return longer ? "比上位法的最低期限更长，没有降低要求" : "";
  }

  private static TimeLimit limit(ElementMatch match) {
    return ((Element.Period) match.superior().element()).limit();
  }

  private static boolean same(TimeLimit one, TimeLimit other) {
    return one.unit() == other.unit() && one.amount() == other.amount()
        || months(one) > 0 && months(one) == months(other);
  }

  private static int months(TimeLimit limit) {
    return switch (limit.unit()) {
      case MONTH -> limit.amount();
      case YEAR -> 12 * limit.amount();
      case MINUTE, HOUR, DAY, WORKING_DAY -> 0;
    };
  }

  private static boolean shorter(TimeLimit one, TimeLimit other) {
    return hours(one) < hours(other);
  }

  /** About how long it is; five 工作日 are a week. */
  private static double hours(TimeLimit limit) {
    double unit =
        switch (limit.unit()) {
          case MINUTE -> 1 / 60.0;
          case HOUR -> 1;
          case DAY -> 24;
          case WORKING_DAY -> 24 * 1.4;
          case MONTH -> 24 * 30;
          case YEAR -> 24 * 365;
        };
    return unit * limit.amount();
  }

  private static Conflict conflict(ElementMatch match, TimeLimit draft, TimeLimit superior) {
    SuperiorParagraph paragraph = match.pair().superior();
    Span own = draft.span();
    String ownWords = own.of(match.pair().reading().text());
    String theirs = superior.span().of(paragraph.reading().text());
    String change = shorter(draft, superior) ? "短于" : "长于";
    boolean onlyUnit =
        draft.amount() == superior.amount()
            && (draft.unit() == Unit.WORKING_DAY || superior.unit() == Unit.WORKING_DAY);
    boolean hastens = draft.bound() == TimeLimit.Bound.WITHIN && shorter(draft, superior);
    return new Conflict(
        ConflictType.TIME_LIMIT,
        onlyUnit || hastens ? Severity.MEDIUM : Severity.HIGH,
        hastens ? match.score() * HASTENED : match.score(),
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(own)),
        paragraph.evidence(superior.span()),
        ID,
        BASIS,
        "本条规定的期限" + ownWords + change + paragraph.label() + "规定的" + theirs + "。",
        List.of(new Conflict.Slot("期限", ownWords, theirs, false)));
  }
}
