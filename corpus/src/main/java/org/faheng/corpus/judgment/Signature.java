package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.structure.Span;

/**
 * 落款: who signed, and when.
 *
 * @param signers judges, lay judges and clerks in order
 * @param date day of the decision
 * @param span place
 */
public record Signature(List<Signer> signers, Optional<LocalDate> date, Optional<Span> span) {
  /** A text without one. */
  public static final Signature NONE = new Signature(List.of(), Optional.empty(), Optional.empty());

  public Signature {
    signers = List.copyOf(signers);
  }

  /**
   * 审判长, 审判员, 人民陪审员, 书记员.
   *
   * @param role as printed, without blanks
   * @param name as printed, without blanks
   */
  public record Signer(String role, String name) {}
}
