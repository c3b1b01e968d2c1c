package org.faheng.review;

import java.util.List;
import org.faheng.conflict.Conflict;
import org.faheng.conflict.Detection;
import org.faheng.conflict.DraftText;

/** 抵触核查: what the conflict detector finds, as findings of a review. */
final class ConflictCheck {
  private ConflictCheck() {}

  static DraftText text(Draft draft) {
    return DraftText.of(draft.expression().work(), draft.made(), draft.body(), draft.citations());
  }

  static List<Finding> findings(Detection detection, Draft draft) {
    return detection.conflicts().stream().map(conflict -> finding(conflict, draft)).toList();
  }

  private static Finding finding(Conflict conflict, Draft draft) {
    Conflict.Superior superior = conflict.superior();
    return new Finding(
        conflict.type().name(),
        conflict.severity(),
        conflict.clause().eId(),
        conflict.clause().article(),
        Sentences.around(draft.body().text(), conflict.span()),
        conflict.marks(),
        "",
        new Finding.Authority(
            superior.title(),
            superior.path(),
            superior.article(),
            superior.paragraph(),
            superior.quote(),
            superior.marks()),
        conflict.rule(),
        conflict.basis(),
        conflict.explanation(),
        conflict.confidence(),
        conflict.slots());
  }
}
