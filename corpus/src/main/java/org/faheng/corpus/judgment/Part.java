package org.faheng.corpus.judgment;

/** 文书部分: a part of a decision or of a published case. */
public enum Part {
  HEAD("首部"),
  PARTIES("当事人"),
  PROCEEDINGS("案件由来"),
  FACTS("事实"),
  CLAIMS("诉称"),
  DEFENCE("辩称"),
  FINDINGS("查明"),
  EVIDENCE("证据"),
  REASONING("理由"),
  DECISION("裁判结果"),
  NOTICE("告知"),
  SIGNATURE("落款"),
  ANNEX("附件"),
  KEYWORDS("关键词"),
  GIST("裁判要点"),
  LAW("相关法条"),
  COMMENT("典型意义");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  /** Name for users. */
  public String label() {
    return label;
  }
}
