package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.AgencyMention;
import org.jspecify.annotations.Nullable;

/**
 * 主管机关: what superior law gives to one department must not go to another, unless powers to punish
 * were brought together by law. 行政处罚法(2021) 第十七条、第十八条; 立法法(2023) 第一百零七条.
 */
final class AuthorityRule implements PairRule {
  private static final String ID = "R-AUTHORITY";
  private static final String BASIS = "立法法(2023) 第一百零七条；行政处罚法(2021) 第十七条、第十八条";

  /**
   * How the name of a department ends; courts, congresses and governments are told apart by level.
   */
  private static final Pattern OFFICE =
      Pattern.compile("(?:主管部门|行政部门|管理部门|监管部门|公安机关|公安部门|税务机关|部门|局)$");

  private static final Pattern RECEIVED = Pattern.compile("备案|申请|申报|审批|批准|登记|办理");
  private static final Pattern PUNISHES = Pattern.compile("责令|罚款|处罚|没收|警告|吊销|查处|拆除");

  /** How often a reader agrees where both departments are in the table, and where one is not. */
  private static final double KNOWN = 0.9;

  private static final double UNKNOWN = 0.6;
  private static final double LEAST_CONTEXT = 0.7;
  private static final double LEAST_COVER = 0.7;

  /** What stands before the authority tells what it is in charge of. */
  private static final double RECEIVER_SCORE = 0.9;

  private static final double LEAST_OPENING = 0.75;

  /** Below this two sentences share no more than what every penalty says. */
  private static final double LEAST_SHARED = 60;

  private static final double LEAST_SHARED_ALONE = 120;

  @Override
  public String scope() {
    return "主管机关、处罚机关是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Reading.Placed placed : matches.reading().elements()) {
      if (placed.element() instanceof Element.Organ organ) {
        String department = Departments.of(organ.agency());
        if (department != null && acts(organ, matches.reading())) {
          examine(placed, department, matches, examination);
        }
      }
    }
  }

  /** Whether the authority is the one that acts, rather than one of many or a receiver. */
  private static boolean acts(Element.Organ organ, Reading reading) {
    int start = organ.span().start();
    return OFFICE.matcher(organ.agency().name()).find()
        && (organ.agency().role() == AgencyMention.Role.ACTOR
            || receives(organ, reading)
            || start > 0 && reading.text().charAt(start - 1) == '由');
  }

  /** A sentence that begins with the authority names nothing that it is in charge of. */
  private static boolean tellsEnough(ElementMatch match) {
    Reading reading = match.pair().reading();
    boolean begins = reading.statement(match.draft().token()).from() == match.draft().token();
    return match.shared() >= (begins ? LEAST_SHARED_ALONE : LEAST_SHARED);
  }

  private static boolean isActor(Reading.Placed placed) {
    return ((Element.Organ) placed.element()).agency().role() != AgencyMention.Role.RECEIVER;
  }

  /** 报…备案, 向…申请: to go to another office is to go in vain. */
  private static boolean receives(Element.Organ organ, Reading reading) {
    String after = reading.text().substring(organ.span().end());
    return organ.agency().role() == AgencyMention.Role.RECEIVER
        && RECEIVED.matcher(after).lookingAt();
  }

  private static void examine(
      Reading.Placed placed, String draft, ClauseMatches matches, Examination examination) {
    List<ElementMatch> near =
        matches.comparable(placed, LEAST_CONTEXT, LEAST_COVER).stream()
            .filter(match -> match.opening() >= LEAST_OPENING && tellsEnough(match))
            .filter(match -> isActor(placed) || match.score() >= RECEIVER_SCORE)
            .toList();
    if (near.isEmpty() || near.stream().anyMatch(match -> agrees(draft, department(match)))) {
      return;
    }
    ElementMatch best = near.getFirst();
    String superior = department(best);
    if (superior != null
        && Departments.mayPunishFor(draft, superior)
        && punishes(placed, matches)) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.AUTHORITY,
              matches.clause(),
              best.pair().superior().evidence(best.superior().element().span()),
              ID,
              "处罚权可以依法相对集中行使，需核对批准文件"));
      return;
    }
    boolean known = superior != null && Departments.isKnown(draft) && Departments.isKnown(superior);
    examination.report(conflict(best, placed, known ? KNOWN : UNKNOWN));
  }

  private static boolean punishes(Reading.Placed placed, ClauseMatches matches) {
    Reading reading = matches.reading();
    return PUNISHES.matcher(reading.words(reading.sentence(placed.token()))).find();
  }

  /** A name that tells no department leaves the choice open. */
  private static boolean agrees(String draft, @Nullable String superior) {
    return superior == null || Departments.maybeSame(draft, superior);
  }

  private static @Nullable String department(ElementMatch match) {
    AgencyMention agency = ((Element.Organ) match.superior().element()).agency();
    return Departments.of(agency);
  }

  private static Conflict conflict(ElementMatch match, Reading.Placed placed, double share) {
    SuperiorParagraph paragraph = match.pair().superior();
    String own = placed.element().span().of(match.pair().reading().text());
    String theirs = match.superior().element().span().of(paragraph.reading().text());
    return new Conflict(
        ConflictType.AUTHORITY,
        Severity.MEDIUM,
        match.score() * share,
        match.pair().clause(),
        List.of(match.pair().clause().inDraft(placed.element().span())),
        paragraph.evidence(match.superior().element().span()),
        ID,
        BASIS,
        "本条由“" + own + "”负责，" + paragraph.label() + "规定由“" + theirs + "”负责。",
        List.of(new Conflict.Slot("主管机关", own, theirs, false)));
  }
}
