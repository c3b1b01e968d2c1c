package org.faheng.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 业主表决规则: owners decide with two thirds taking part, by half of these, or by three quarters for
 * weighty matters. 民法典第二百七十八条 took the place of 物权法第七十六条, which counted all owners.
 */
final class OwnersVoteRule implements ClauseRule {
  private static final String ID = "R-THRESHOLD-OWNERS-VOTE";
  private static final double CONFIDENCE = 0.9;
  private static final KnownProvision PROVISION = new KnownProvision("民法典", "278");
  private static final String HALF = "(?:过半数|二分之一以上|半数以上|1/2以上)";
  private static final String TWO_THIRDS = "(?:三分之二以上|2/3以上)";
  private static final String CONSENT = "[^。；，,]{0,10}?(?:同意|通过|签署|书面意见)";

  /** 旧表决规则: wording that 民法典 has overtaken. */
  private enum Vote {
    QUORUM(
        both(HALF) + "[^。；，,]{0,4}(?:参加|参与|出席|到会)",
        Severity.HIGH,
        "参加表决的业主比例",
        "专有部分面积和人数占比三分之二以上的业主参与表决",
        "三分之二以上"),
    WEIGHTY(
        both(TWO_THIRDS) + CONSENT,
        Severity.HIGH,
        "重大事项的同意比例",
        "三分之二以上的业主参与表决，经参与表决的四分之三以上同意",
        "四分之三以上"),
    COMMON(both(HALF) + CONSENT, Severity.MEDIUM, "一般事项的同意比例", "三分之二以上的业主参与表决，经参与表决的过半数同意", "过半数"),
    WEIGHTY_BY_HALF(
        "(?:筹集[^。；，]{0,12}?资金|改建|重建|改变共有部分的?用途|共有部分从事经营)[^。；]{0,60}?参与表决[^。；，,]{0,10}?"
            + HALF
            + "[^。；]{0,20}?参与表决[^。；，,]{0,6}?"
            + HALF,
        Severity.HIGH,
        "重大事项的同意比例",
        "三分之二以上的业主参与表决，经参与表决的四分之三以上同意",
        "四分之三以上");

    /** Old rules count all owners, the present one those who vote. */
    private boolean countsVoters() {
      return this == WEIGHTY_BY_HALF;
    }

    private final Pattern pattern;
    private final Severity severity;
    private final String element;
    private final String required;
    private final Pattern mark;

    Vote(String words, Severity severity, String element, String required, String mark) {
      this.pattern = Pattern.compile(words);
      this.severity = severity;
      this.element = element;
      this.required = required;
      this.mark = Pattern.compile(mark);
    }

    private static String both(String share) {
      return "(?<!参与表决的?)专有部分[^。；，,]{0,30}?"
          + share
          + "的?业主[，,]?(?:且|并且|并|以及|和)[^。；，,]{0,14}?"
          + share
          + "的?业主";
    }
  }

  private static final Pattern COMMON_MATTER =
      Pattern.compile("(?:使用|动用)[^，。；]{0,8}(?:维修资金|维修基金)|选聘|解聘|管理规约|议事规则|选举");
  private static final Pattern WEIGHTY_MATTER = Pattern.compile("筹集|改建|重建|改变[^，。；]{0,8}用途|从事经营");

  /** Matters that 第二百七十八条 does not settle. */
  private static final Pattern OTHER_MATTER =
      Pattern.compile("物业管理区域|划分|分立|合并|首次业主大会|筹备组|联名|提议|业主代表|前期物业|供热|移交");

  @Override
  public String scope() {
    return "业主共同决定事项的表决比例";
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    for (Sentence sentence : Sentence.of(clause)) {
      if (sentence.text().contains("专有部分")) {
        for (Vote vote : Vote.values()) {
          Matcher matcher = vote.pattern.matcher(sentence.text());
          if (matcher.find() && matcher.group().contains("参与表决人数") == vote.countsVoters()) {
            judge(vote, matcher, sentence, clause, examination);
          }
        }
      }
    }
  }

  /** 民法典第二百七十八条第一款第（一）项至第（五）项; only 筹集, 改建, 重建 and 改变用途 ask for more. */
  private static boolean isCommon(Sentence sentence) {
    String words = sentence.stem() + sentence.text();
    return COMMON_MATTER.matcher(words).find() && !WEIGHTY_MATTER.matcher(words).find();
  }

  private static void judge(
      Vote vote, Matcher matcher, Sentence sentence, DraftClause clause, Examination examination) {
    Conflict.Superior superior = PROVISION.quote(examination, vote.mark);
    if (vote != Vote.QUORUM && OTHER_MATTER.matcher(sentence.stem() + sentence.text()).find()) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.THRESHOLD, clause, superior, ID, "所涉事项不属于民法典第二百七十八条所列的共同决定事项"));
      return;
    }
    Span place = sentence.inClause(matcher.start(), matcher.end());
    String words = matcher.group();
    Vote due = vote == Vote.WEIGHTY && isCommon(sentence) ? Vote.COMMON : vote;
    examination.report(
        new Conflict(
            ConflictType.THRESHOLD,
            vote.severity,
            CONFIDENCE,
            clause,
            List.of(clause.inDraft(place)),
            superior,
            ID,
            "民法典第二百七十八条第二款",
            "%s：本件规定“%s”；民法典第二百七十八条规定%s".formatted(due.element, words, due.required),
            KnownProvision.differs(due.element, words, due.required)));
  }
}
