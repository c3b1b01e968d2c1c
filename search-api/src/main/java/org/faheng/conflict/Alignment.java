package org.faheng.conflict;

import org.faheng.corpus.lifecycle.CommonSubsequence;

/**
 * 对齐: which tokens of a draft clause stand in a superior one in the same order. Lone matches far
 * from any other are chance and do not count.
 */
final class Alignment {
  private static final int NEAR = 3;
  private static final int SLACK = 2;

  private final Reading draft;
  private final Reading superior;
  private final int[] partners;

  private Alignment(Reading draft, Reading superior, int[] partners) {
    this.draft = draft;
    this.superior = superior;
    this.partners = partners;
  }

  static Alignment of(Reading draft, Reading superior) {
    int[] raw = CommonSubsequence.of(draft.tokens(), superior.tokens());
    int[] kept = raw.clone();
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] >= 0 && isLone(raw, i)) {
        kept[i] = -1;
      }
    }
    return new Alignment(draft, superior, kept);
  }

  private static boolean isLone(int[] partners, int at) {
    for (int i = Math.max(0, at - NEAR); i <= Math.min(partners.length - 1, at + NEAR); i++) {
      boolean near = Math.abs((partners[i] - partners[at]) - (i - at)) <= SLACK;
      if (i != at && partners[i] >= 0 && near) {
        return false;
      }
    }
    return true;
  }

  /** The token of the superior clause that stands for {@code token}; -1 where none does. */
  int partner(int token) {
    return partners[token];
  }

  /**
   * How much of what stands around {@code token} stands around its partner too, 0 to 1.
   *
   * @param before how many tokens before it count
   * @param after how many behind it
   */
  double context(int token, int before, int after) {
    int partner = partners[token];
    if (partner < 0) {
      return 0;
    }
    double all = 0;
    double met = 0;
    int from = Math.max(0, token - before);
    int to = Math.min(draft.sentence(token).to() - 1, token + after);
    for (int i = from; i <= to; i++) {
      if (i == token) {
        continue;
      }
      double weight = draft.weight(i);
      all += weight;
      boolean near =
          partners[i] >= 0
              && (i < token
                  ? partners[i] < partner && partner - partners[i] <= (token - i) + before
                  : partners[i] > partner && partners[i] - partner <= (i - token) + after);
      met += near ? weight : 0;
    }
    return all == 0 ? 0 : met / all;
  }

  /**
   * How much of the tokens {@code from} to before {@code to} of the draft has a partner, 0 to 1.
   */
  double share(int from, int to) {
    double all = 0;
    double met = 0;
    for (int i = from; i < to; i++) {
      double weight = draft.weight(i);
      all += weight;
      met += partners[i] >= 0 ? weight : 0;
    }
    return all == 0 ? 1 : met / all;
  }

  /** How much of a sentence of the draft stands in the superior clause, 0 to 1. */
  double cover(Reading.Sentence sentence) {
    double all = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      all += draft.weight(i);
    }
    return all == 0 ? 0 : shared(sentence) / all;
  }

  /** How much a sentence of the draft has in common with the superior clause: a sum of weights. */
  double shared(Reading.Sentence sentence) {
    double met = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      met += partners[i] >= 0 ? draft.weight(i) : 0;
    }
    return met;
  }

  /** How much of a sentence of the superior clause stands in the draft clause, 0 to 1. */
  double coverOfSuperior(Reading.Sentence sentence) {
    double all = 0;
    double met = 0;
    boolean[] reached = reached();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      double weight = superior.weight(i);
      all += weight;
      met += reached[i] ? weight : 0;
    }
    return all == 0 ? 0 : met / all;
  }

  private boolean[] reached() {
    boolean[] reached = new boolean[superior.size()];
    for (int partner : partners) {
      if (partner >= 0) {
        reached[partner] = true;
      }
    }
    return reached;
  }
}
