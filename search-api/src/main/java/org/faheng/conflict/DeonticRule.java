package org.faheng.conflict;

import java.util.List;
import org.faheng.corpus.norm.Modality;
import org.faheng.corpus.norm.Modality.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 规范性质: what superior law commands must not become a choice, what it forbids must not be allowed,
 * and what it allows must not be forbidden. 立法法(2023) 第一百零七条.
 */
final class DeonticRule implements PairRule {
  private static final String ID = "R-DEONTIC";
  private static final String BASIS = "立法法(2023) 第一百零七条";
  private static final double LEAST_CONTEXT = 0.72;
  private static final double LEAST_COVER = 0.6;
  private static final double LEAST_FOLLOWS = 0.6;

  /** 应当先…再… and 不得未先…就… often say the same: a duty beside a ban is for a person to read. */
  private static final double TURNED = 0.7;

  @Override
  public String scope() {
    return "应当、可以、不得是否与上位法相反";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Mode mode) {
        examine(placed, mode.modality(), matches, examination);
      }
    }
  }

  private static void examine(
      Reading.Placed placed, Modality draft, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.follows() >= LEAST_FOLLOWS && match.sameBearer())
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> kind(match) == draft.kind())) {
      return;
    }
    ElementMatch best = near.getFirst();
    String problem = problem(draft.kind(), kind(best));
    if (problem != null) {
      examination.report(conflict(best, draft, problem));
    } else {
      examination.dismiss(
          new DismissedPair(
              ConflictType.DEONTIC,
              matches.clause(),
              best.pair().superior().evidence(best.superior().element().span()),
              ID,
              "要求比上位法更严或者不涉及相反规定，不作为抵触"));
    }
  }

  private static Kind kind(ElementMatch match) {
    return ((Element.Mode) match.superior().element()).modality().kind();
  }

  private static @Nullable String problem(Kind draft, Kind superior) {
    return switch (superior) {
      case OBLIGATION ->
          switch (draft) {
            case PERMISSION -> "上位法规定应当履行，本条改为可以";
            case PROHIBITION -> "上位法规定应当履行，本条改为禁止";
            case OBLIGATION, EXEMPTION -> null;
          };
      case PROHIBITION ->
          switch (draft) {
            case PERMISSION -> "上位法禁止，本条改为可以";
            case OBLIGATION -> "上位法禁止，本条改为应当";
            case PROHIBITION, EXEMPTION -> null;
          };
      case PERMISSION -> draft == Kind.PROHIBITION ? "上位法允许，本条改为禁止" : null;
      case EXEMPTION -> null;
    };
  }

  private static Conflict conflict(ElementMatch match, Modality draft, String problem) {
    SuperiorParagraph superior = match.pair().superior();
    Modality other = ((Element.Mode) match.superior().element()).modality();
    String own = draft.span().of(match.pair().reading().text());
    String theirs = other.span().of(superior.reading().text());
    boolean turned = draft.kind() != Kind.PERMISSION && other.kind() != Kind.PERMISSION;
    return new Conflict(
        ConflictType.DEONTIC,
        turned ? Severity.MEDIUM : Severity.HIGH,
        turned ? match.score() * TURNED : match.score(),
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(draft.span())),
        superior.evidence(other.span()),
        ID,
        BASIS,
        problem + "：本条写“" + own + "”，" + superior.label() + "写“" + theirs + "”。",
        List.of(new Conflict.Slot("规范词", own, theirs, false)));
  }
}
