package org.faheng.conflict;

import java.util.List;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 疑似抵触: a clause of a draft that seems to contradict a provision, for a person to decide.
 *
 * @param type what sort of problem
 * @param severity how much depends on it; INFO is a mere hint
 * @param confidence 0 to 1: how sure the rule is; of a detection, which share of such findings a
 *     reader called right
 * @param clause the clause of the draft
 * @param marks the words in question, in the draft's text, in text order; never empty
 * @param superior what the clause is measured by
 * @param rule id of the rule that found it
 * @param basis the provision of law that the rule follows
 * @param explanation why, in Chinese
 * @param slots the elements compared side by side, in Chinese
 */
public record Conflict(
    ConflictType type,
    Severity severity,
    double confidence,
    DraftClause clause,
    List<Span> marks,
    Superior superior,
    String rule,
    String basis,
    String explanation,
    List<Slot> slots) {

  public Conflict {
    marks = List.copyOf(marks);
    slots = List.copyOf(slots);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("conflict must mark words of the draft");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence must lie in 0..1, got " + confidence);
    }
  }

  /**
   * The same as sure as a reader was of such findings; one that was seldom right is a mere hint.
   */
  Conflict calibrated() {
    boolean doubtful = confidence < Calibration.DOUBTFUL && severity.compareTo(Severity.LOW) < 0;
    return new Conflict(
        type,
        doubtful ? Severity.LOW : severity,
        severity == Severity.INFO ? confidence : Calibration.share(confidence),
        clause,
        marks,
        superior,
        rule,
        basis,
        explanation,
        slots);
  }

  /** First words in question. */
  public Span span() {
    return marks.getFirst();
  }

  /**
   * 上位法条文: the provision a clause is measured by.
   *
   * @param title title of its document
   * @param path file of its document; empty where it is not at hand
   * @param article article such as "12-1"; empty where none is known
   * @param eId where it stands in its document; the root where it is not at hand
   * @param paragraph 款; null where the article as a whole is meant
   * @param quote its words; empty where they are not at hand
   * @param marks the words in question, counted in {@code quote}
   */
  public record Superior(
      String title,
      String path,
      String article,
      EId eId,
      @Nullable Integer paragraph,
      String quote,
      List<Span> marks) {
    public Superior {
      marks = List.copyOf(marks);
    }

    /** A provision known by name only. */
    public static Superior named(String title, String article) {
      return new Superior(title, "", article, EId.ROOT, null, "", List.of());
    }
  }

  /**
   * 比对要素: one element in both texts.
   *
   * @param name what it is, such as 罚款幅度
   * @param draft its value in the draft; empty where absent
   * @param superior its value in the superior provision; empty where absent
   * @param same whether the two agree
   */
  public record Slot(String name, String draft, String superior, boolean same) {}
}
