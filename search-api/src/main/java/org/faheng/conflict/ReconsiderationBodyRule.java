package org.faheng.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 复议机关规则: since 2024 the government of the same level, and no longer the department above, hears
 * reconsideration cases. 行政复议法(2023) 第二十四条; exceptions 第二十七、二十八条.
 */
final class ReconsiderationBodyRule implements ClauseRule {
  private static final String ID = "R-AUTHORITY-RECONSIDERATION-BODY";
  private static final double CONFIDENCE = 0.9;
  private static final KnownProvision PROVISION = new KnownProvision("行政复议法", "24");
  private static final Pattern SAME_LEVEL = Pattern.compile("本级人民政府工作部门|由?县级以上地方[^，。；]{0,6}人民政府管辖");
  private static final Pattern HIGHER_DEPARTMENT =
      Pattern.compile(
          "向[^，,。；;]{0,24}?(?<body>(?:上一级|上级)(?!人民政府)[^，,。；;]{0,12}?(?:机关|部门|机构|局|厅))"
              + "[^，,。；;]{0,8}?(?:申请|提起|提出)(?:行政)?复议");
  private static final Pattern VERTICAL =
      Pattern.compile("海关|金融|银行|证券|外汇|税务|国家安全|司法行政|烟草专卖|海事|国务院");

  /** A decision of a government itself is heard by the government above. */
  private static final Pattern OF_GOVERNMENT =
      Pattern.compile("对[^，,。；;]{0,12}人民政府[^，,。；;]{0,10}不服");

  @Override
  public String scope() {
    return "行政复议机关";
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    for (Sentence sentence : Sentence.of(clause)) {
      Matcher matcher = HIGHER_DEPARTMENT.matcher(sentence.text());
      if (matcher.find()) {
        judge(matcher, sentence, clause, examination);
      }
    }
  }

  private static void judge(
      Matcher matcher, Sentence sentence, DraftClause clause, Examination examination) {
    String title = examination.draft().work().title();
    Conflict.Superior superior = PROVISION.quote(examination, SAME_LEVEL);
    if (VERTICAL.matcher(title + sentence.text()).find()
        || OF_GOVERNMENT.matcher(sentence.text()).find()) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.AUTHORITY, clause, superior, ID, "涉及垂直领导部门、司法行政部门或者人民政府的决定，复议管辖另有规定"));
      return;
    }
    Span place = sentence.inClause(matcher.start("body"), matcher.end("body"));
    String body = matcher.group("body");
    examination.report(
        new Conflict(
            ConflictType.AUTHORITY,
            Severity.HIGH,
            CONFIDENCE,
            clause,
            List.of(clause.inDraft(place)),
            superior,
            ID,
            "行政复议法第二十四条",
            "行政复议机关：本件规定向“%s”申请复议；2024年1月1日起，对政府工作部门的行政行为不服的，由本级人民政府管辖（%s）"
                .formatted(body, PROVISION.name()),
            KnownProvision.differs("行政复议机关", body, "本级人民政府")));
  }
}
