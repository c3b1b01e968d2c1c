package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.FineRange;

/**
 * 罚款幅度（逐句对应）: a fine in a sentence that says the same as a superior one, where the act itself is
 * told elsewhere, so that {@link PenaltyRule} could not compare it. 行政处罚法(2021) 第十二条第二款、第十三条、第十四条.
 */
final class FineRule implements PairRule {
  private static final String ID = "R-FINE-RANGE";
  private static final String BASIS = "行政处罚法(2021) 第十二条第二款、第十三条第一款、第十四条第一款";
  private static final double LEAST_CONTEXT = 0.6;
  private static final double LEAST_COVER = 0.85;
  private static final double LEAST_BACK = 0.6;
  private static final double LEAST_OPENING = 0.8;
  private static final double LEAST_ITEMS = 0.6;
  private static final Pattern OPEN_LIST = Pattern.compile("[）)]\\s*其他");

  /** Below this two sentences share no more than what every penalty says. */
  private static final double LEAST_SHARED = 50;

  @Override
  public String scope() {
    return "罚款幅度是否在上位法规定的幅度之内";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Fine fine
          && fine.fine().power() != FineRange.Power.MENTIONED
          && !examination.isSettled(matches.clause().inDraft(fine.span()))) {
        examine(placed, fine.fine(), matches, examination);
      }
    }
  }

  private static void examine(
      Reading.Placed placed, FineRange draft, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.back() >= LEAST_BACK && match.shared() >= LEAST_SHARED)
            .filter(match -> match.opening() >= LEAST_OPENING && sharesItems(match))
            .filter(match -> comparable(draft, fine(match)))
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> within(draft, fine(match)))) {
      return;
    }
    ElementMatch best = near.getFirst();
    examination.report(conflict(best, draft, fine(best)));
  }

  /** A stem 有下列行为之一的 says nothing without its items, unless the superior list is open. */
  private static boolean sharesItems(ElementMatch match) {
    Reading reading = match.pair().reading();
    boolean stem = reading.words(reading.statement(match.draft().token())).contains("下列");
    return !stem
        || OPEN_LIST.matcher(match.pair().superior().reading().text()).find()
        || match.pair().alignment().share(0, reading.size()) >= LEAST_ITEMS;
  }

  private static FineRange fine(ElementMatch match) {
    return ((Element.Fine) match.superior().element()).fine();
  }

  private static boolean comparable(FineRange draft, FineRange superior) {
    return draft.isMeasuredAs(superior)
        && (draft.subject() == null
            || superior.subject() == null
            || draft.subject().kind() == superior.subject().kind());
  }

  private static boolean within(FineRange draft, FineRange superior) {
    return draft.amount().isWithin(superior.amount());
  }

  private static Conflict conflict(ElementMatch match, FineRange draft, FineRange superior) {
    SuperiorParagraph paragraph = match.pair().superior();
    boolean over = draft.amount().exceeds(superior.amount());
    String own = draft.span().of(match.pair().reading().text());
    String theirs = superior.span().of(paragraph.reading().text());
    return new Conflict(
        over ? ConflictType.FINE_OVER_CAP : ConflictType.FINE_UNDER_FLOOR,
        over ? Severity.HIGH : Severity.MEDIUM,
        match.score(),
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(draft.span())),
        paragraph.evidence(superior.span()),
        ID,
        BASIS,
        "本条罚款“"
            + own
            + "”"
            + (over ? "的上限高于" : "的下限低于")
            + paragraph.label()
            + "对同类行为规定的“"
            + theirs
            + "”。",
        List.of(new Conflict.Slot("罚款幅度", own, theirs, false)));
  }
}
