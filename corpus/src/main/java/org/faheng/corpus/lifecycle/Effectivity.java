package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.EId;
import org.jspecify.annotations.Nullable;

/**
 * 效力认定: the days on which one version binds, and why that is said. Nothing is guessed: where a day
 * is not known the state is 不明 and the reason says what is missing.
 *
 * @param period the days
 * @param start why it begins when it does
 * @param end why it ends when it does; null while nothing ends it
 * @param remarks what else a reader must know, such as a change whose text is not at hand
 */
public record Effectivity(
    ForcePeriod period, Ground start, @Nullable Ground end, List<Ground> remarks) {
  public Effectivity {
    remarks = List.copyOf(remarks);
  }

  /**
   * 理由: a fact and the text that states it.
   *
   * @param text the fact in Chinese
   * @param source identity of the document that states it; null for the text itself or a register
   * @param provision the provision that states it; the root where none does
   * @param on the day from which it counts; null where it has none
   */
  public record Ground(
      String text, @Nullable FrbrUri source, EId provision, @Nullable LocalDate on) {
    /** A fact stated by the text itself or a register. */
    static Ground own(String text, @Nullable LocalDate on) {
      return new Ground(text, null, EId.ROOT, on);
    }
  }

  /** 时效性 on {@code day}. */
  public LegalForce at(LocalDate day) {
    return period.at(day);
  }

  /** Why it is so on {@code day}. */
  public Ground reason(LocalDate day) {
    LocalDate to = period.to();
    boolean over = to != null && !day.isBefore(to);
    return end != null && (over || period.atLatest() && at(day) == LegalForce.UNKNOWN)
        ? end
        : start;
  }
}
