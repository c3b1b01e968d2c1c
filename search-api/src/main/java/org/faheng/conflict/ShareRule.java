package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.Quantity;
import org.faheng.corpus.norm.Ratio;

/** 比例与数额: a share or number that superior law sets for the same must be the same. */
final class ShareRule implements PairRule {
  private static final String ID = "R-THRESHOLD";
  private static final String BASIS = "立法法(2023) 第一百零七条";
  private static final double LEAST_CONTEXT = 0.6;
  private static final double LEAST_COVER = 0.5;
  private static final double LEAST_CLOSE = 0.6;

  /** Words of a least standard, as against 以上 in a condition. */
  private static final Pattern LEAST = Pattern.compile("不(?:得)?(?:低于|少于)");

  private static final Pattern MOST = Pattern.compile("不(?:得)?(?:超过|高于|多于)");

  /** A sentence of so few tokens has to agree almost whole: 村道不少于三米 is not 乡道不少于五米. */
  private static final int SHORT = 9;

  private static final double SHORT_COVER = 0.95;

  /** From here on the two say the same in the same words. */
  private static final double EXACT = 0.9;

  @Override
  public String scope() {
    return "比例、费率、人数、金额等数值是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Share || placed.element() instanceof Element.Number) {
        examine(placed, matches, examination);
      }
    }
  }

  private static void examine(
      Reading.Placed placed, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.close() >= LEAST_CLOSE && match.sameBearer())
            .filter(match -> !isShort(match) || match.cover() >= SHORT_COVER)
            .filter(match -> comparable(placed.element(), match.superior().element()))
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> agrees(placed.element(), match))) {
      return;
    }
    ElementMatch best = near.getFirst();
    if (isStricter(best)) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.THRESHOLD,
              matches.clause(),
              best.pair().superior().evidence(best.superior().element().span()),
              ID,
              "数值比上位法更严，没有放宽要求；需核对上位法是否允许"));
      return;
    }
    examination.report(conflict(best));
  }

  /**
   * Whether the value is the same, or stands elsewhere in the superior 款. Where the two say the
   * same in the same place, that does not help if the superior value is missing in the draft.
   */
  private static boolean agrees(Element draft, ElementMatch match) {
    if (isExact(match) && !stands(match.superior().element(), match.pair().reading())) {
      return false;
    }
    return stands(draft, match.pair().superior().reading());
  }

  private static boolean isExact(ElementMatch match) {
    return Math.min(match.context(), match.close()) >= EXACT
        && Math.min(match.cover(), match.back()) >= EXACT;
  }

  /** Whether a value of the clause is the same as {@code element}. */
  private static boolean stands(Element element, Reading clause) {
    return clause.elements().stream()
        .map(Reading.Placed::element)
        .filter(other -> other.getClass() == element.getClass() && sameUnit(element, other))
        .anyMatch(other -> same(element, other));
  }

  /** Whether a limit of the draft leaves less room than the superior one. */
  private static boolean isStricter(ElementMatch match) {
    Element draft = match.draft().element();
    Element superior = match.superior().element();
    if (draft instanceof Element.Number own && superior instanceof Element.Number other) {
      int order = own.quantity().value().compareTo(other.quantity().value());
      return switch (own.quantity().bound()) {
        case AT_MOST -> order < 0;
        case AT_LEAST -> order > 0;
        default -> false;
      };
    }
    if (draft instanceof Element.Share own && superior instanceof Element.Share other) {
      int order = own.ratio().share().compareTo(other.ratio().share());
      String words = own.ratio().phrase().of(match.pair().reading().text());
      return LEAST.matcher(words).find() && order > 0 || MOST.matcher(words).find() && order < 0;
    }
    return false;
  }

  private static boolean isShort(ElementMatch match) {
    Reading.Sentence sentence = match.pair().reading().sentence(match.draft().token());
    return sentence.to() - sentence.from() <= SHORT;
  }

  private static boolean comparable(Element draft, Element superior) {
    if (draft instanceof Element.Number own && superior instanceof Element.Number other) {
      return sameUnit(draft, superior) && own.quantity().bound() == other.quantity().bound();
    }
    return true;
  }

  private static boolean sameUnit(Element draft, Element superior) {
    return !(draft instanceof Element.Number own)
        || superior instanceof Element.Number other
            && own.quantity().unit().equals(other.quantity().unit());
  }

  private static boolean same(Element draft, Element superior) {
    if (draft instanceof Element.Number own && superior instanceof Element.Number other) {
      Quantity one = own.quantity();
      Quantity two = other.quantity();
      return one.value().compareTo(two.value()) == 0
          || two.least() != null && one.value().compareTo(two.least()) == 0;
    }
    Ratio one = ((Element.Share) draft).ratio();
    Ratio two = ((Element.Share) superior).ratio();
    return one.share().sameAs(two.share());
  }

  private static Conflict conflict(ElementMatch match) {
    SuperiorParagraph paragraph = match.pair().superior();
    String own = match.draft().element().span().of(match.pair().reading().text());
    String theirs = match.superior().element().span().of(paragraph.reading().text());
    return new Conflict(
        ConflictType.THRESHOLD,
        Severity.HIGH,
        match.score(),
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(match.draft().element().span())),
        paragraph.evidence(match.superior().element().span()),
        ID,
        BASIS,
        "本条规定的“" + own + "”与" + paragraph.label() + "规定的“" + theirs + "”不一致。",
        List.of(new Conflict.Slot("数值", own, theirs, false)));
  }
}
