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

  /** From here on the two say the same in the same words. */
  private static final double EXACT = 0.8;

  private static final double SAME_SUBJECT = 0.85;

  /** A sentence on remedies shares about half of that with any other. */
  private static final double OWN_WORDS = 100;

  private static final String OWN_PERIOD = "缩短行政机关自身的办理期限，有利于当事人";
  private static final String LONGER_LEAST = "比上位法的最低期限更长，没有降低要求";

  /** How often a reader calls an authority's own shorter period a problem. */
  private static final double SELF_BOUND = 0.3;

  /** A duty to be done sooner may be a stricter local standard: a person has to say. */
  private static final double HASTENED = 0.75;

  @Override
  public String scope() {
    return "办事、申请、保存等期限是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Period period && Periods.bindsToAct(period.limit())) {
        examine(placed, period.limit(), matches, examination);
      }
    }
  }

  /**
   * Periods of 复议 and 诉讼 are fixed by known articles, see {@link KnownValueRule}; a special law
   * counts where it says the same in the same words.
   */
  private static boolean isRemedy(Reading.Placed placed, Reading reading) {
    return REMEDY.matcher(reading.words(reading.sentence(placed.token()))).find();
  }

  private static void examine(
      Reading.Placed placed, TimeLimit draft, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.shared() >= LEAST_SHARED && match.sameBearer())
            .filter(match -> saysTheSame(match) || !isRemedy(placed, matches.reading()))
            .filter(match -> draft.bound() != TimeLimit.Bound.PERIOD || isOfTheSame(match))
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> Periods.same(draft, limit(match)))) {
      return;
    }
    ElementMatch best = near.getFirst();
    TimeLimit superior = limit(best);
    if (draft.bound() != superior.bound()) {
      return;
    }
    boolean own = hastensItself(matches.reading(), placed.token(), draft, superior);
    String lawful = own ? OWN_PERIOD : isLongerLeast(draft, superior) ? LONGER_LEAST : "";
    if (lawful.isEmpty()) {
      examination.report(conflict(best, draft, superior));
    } else if (own && isExact(best)) {
      examination.report(ownPeriod(best, draft, superior));
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

  /** Whether the two say the same of the same act, rather than what every law says of remedies. */
  private static boolean saysTheSame(ElementMatch match) {
    return isExact(match) && match.shared() >= OWN_WORDS;
  }

  /** Whether what is valid or lasts so long is the same. */
  private static boolean isOfTheSame(ElementMatch match) {
    Reading reading = match.pair().reading();
    int token = match.draft().token();
    return match.pair().alignment().share(reading.statement(token).from(), token) >= SAME_SUBJECT;
  }

  private static boolean isExact(ElementMatch match) {
    return match.context() >= EXACT && Math.min(match.cover(), match.back()) >= EXACT;
  }

  /** Whether an authority gives itself less time. */
  private static boolean hastensItself(
      Reading reading, int token, TimeLimit draft, TimeLimit superior) {
    return draft.bound() == TimeLimit.Bound.WITHIN
        && Periods.shorter(draft, superior)
        && Bearer.of(reading, token) == Bearer.AUTHORITY;
  }

  private static boolean isLongerLeast(TimeLimit draft, TimeLimit superior) {
    return draft.bound() == TimeLimit.Bound.AT_LEAST && !Periods.shorter(draft, superior);
  }

  private static TimeLimit limit(ElementMatch match) {
    return ((Element.Period) match.superior().element()).limit();
  }

  private static Conflict conflict(ElementMatch match, TimeLimit draft, TimeLimit superior) {
    boolean onlyUnit =
        draft.amount() == superior.amount()
            && (draft.unit() == Unit.WORKING_DAY || superior.unit() == Unit.WORKING_DAY);
    boolean hastens = draft.bound() == TimeLimit.Bound.WITHIN && Periods.shorter(draft, superior);
    Severity severity = onlyUnit || hastens ? Severity.MEDIUM : Severity.HIGH;
    double sure = hastens ? match.score() * HASTENED : match.score();
    return conflict(match, draft, superior, severity, sure, "。");
  }

  private static Conflict ownPeriod(ElementMatch match, TimeLimit draft, TimeLimit superior) {
    String remark = "；行政机关缩短自身的办理期限一般不减损当事人的权利，请核对上位法是否允许另行规定。";
    return conflict(match, draft, superior, Severity.LOW, match.score() * SELF_BOUND, remark);
  }

  private static Conflict conflict(
      ElementMatch match,
      TimeLimit draft,
      TimeLimit superior,
      Severity severity,
      double sure,
      String remark) {
    SuperiorParagraph paragraph = match.pair().superior();
    Span own = draft.span();
    String ownWords = own.of(match.pair().reading().text());
    String theirs = superior.span().of(paragraph.reading().text());
    String change = Periods.shorter(draft, superior) ? "短于" : "长于";
    return new Conflict(
        ConflictType.TIME_LIMIT,
        severity,
        sure,
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(own)),
        paragraph.evidence(superior.span()),
        ID,
        BASIS,
        "本条规定的期限" + ownWords + change + paragraph.label() + "规定的" + theirs + remark,
        List.of(new Conflict.Slot("期限", ownWords, theirs, false)));
  }
}
