package org.faheng.conflict;

import java.util.Set;
import java.util.regex.Pattern;

/** 调整事项: what a draft speaks of, to tell laws of its subject from others that word a rule alike. */
final class DraftTopic {
  /** A draft of fewer clauses tells too little. */
  private static final int FEWEST_CLAUSES = 4;

  private static final double ENOUGH = 0.3;
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "^中华人民共和国|^[^《]{2,9}?(?:省|市|自治区)(?:实施)?|《|》|实施(?:细则|办法|条例)?|管理|监督|若干|暂行|规定|条例|办法|细则|决定|法典?|保护|促进|防治|安全|条|例");

  private final boolean tellsEnough;
  private final Set<Long> grams;

  DraftTopic(DraftText draft) {
    this.tellsEnough = draft.clauses().size() >= FEWEST_CLAUSES;
    this.grams =
        tellsEnough
            ? Likeness.grams(TokenReader.read(draft.work().title() + "\n" + draft.body().text()))
            : Set.of();
  }

  /** Whether a good part of the subject in the title of the law stands in the draft. */
  boolean covers(SuperiorClause clause) {
    String subject = NO_SUBJECT.matcher(clause.document().work().title()).replaceAll("");
    if (!tellsEnough || subject.length() < 2) {
      return true;
    }
    Reading reading = TokenReader.read(subject);
    return Likeness.cover(reading, 0, reading.size(), grams) >= ENOUGH;
  }
}
