package org.faheng.conflict;

import java.util.List;
import org.faheng.corpus.norm.FineRange;
import org.faheng.corpus.norm.FineRange.Subject;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 罚款档次: one fine for one act.
 *
 * @param acts the act in its own words; several where any of them is punished alike
 * @param broken the words of the provisions that it breaks; empty where none is named
 * @param subject whom it is for; null where nobody is named
 * @param stage at which stage it is due
 * @param fine how much
 * @param place the words of the amount, in the text of the document or article
 */
record PenaltyTier(
    List<String> acts,
    List<String> broken,
    Subject.@Nullable Kind subject,
    Stage stage,
    FineRange fine,
    Span place) {
  PenaltyTier {
    acts = List.copyOf(acts);
    broken = List.copyOf(broken);
  }

  /** 情节: what must have happened before this fine is due. */
  enum Stage {
    /** The act alone. */
    PLAIN("一般情节"),
    /** Not mended in time: 逾期不改正, 拒不改正. */
    NOT_MENDED("逾期不改正"),
    /** 情节严重, 造成后果. */
    SERIOUS("情节严重"),
    /** Gains or goods of some worth: 违法所得十万元以上. */
    WORTH("按违法所得、货值分档");

    private final String label;

    Stage(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
