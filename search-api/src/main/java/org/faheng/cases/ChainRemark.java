package org.faheng.cases;

import java.util.List;
import java.util.Set;
import org.faheng.cases.CaseReply.Step;
import org.faheng.corpus.judgment.Outcome;

/** 审级提示: whether a decision can be relied on, as far as its chain tells. */
public enum ChainRemark {
  /** No later decision changed an earlier one. */
  NONE("", ""),
  /** A later decision changed one before, but not the one shown. */
  EARLIER_CHANGED("注意：在前的裁判已被在后的裁判撤销、变更或者发回，引用时请核对是哪一级的裁判。", "在前的裁判已被改变"),
  /** A later decision changed the one shown. */
  OWN_CHANGED("注意：本裁判已被后来的裁判撤销、变更或者发回，不能当作生效裁判引用。", "本裁判已被后来的裁判改变");

  private static final Set<String> CHANGES =
      Set.of(Outcome.REVOKED.label(), Outcome.CHANGED.label(), Outcome.REMANDED.label());

  private final String text;
  private final String note;

  ChainRemark(String text, String note) {
    this.text = text;
    this.note = note;
  }

  /** A sentence for people; empty where there is nothing to say. */
  public String text() {
    return text;
  }

  /** The same in a few words. */
  public String note() {
    return note;
  }

  /** The remark on a chain; {@code changed} tells whether any decision in it was changed. */
  static ChainRemark of(List<Step> chain, boolean changed) {
    if (!changed) {
      return NONE;
    }
    boolean own = false;
    for (Step step : chain) {
      if (own && step.outcomes().stream().anyMatch(CHANGES::contains)) {
        return OWN_CHANGED;
      }
      own |= step.own();
    }
    return EARLIER_CHANGED;
  }
}
