package org.faheng.corpus.document;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 效力期间: the days on which one version binds, half open.
 *
 * @param from first day in force, inclusive; null where the text does not say
 * @param to first day no longer in force, exclusive; null while nothing ends it
 * @param end what the text is from {@code to} on: AMENDED, REPEALED or LAPSED; null without {@code
 *     to}
 * @param atLatest whether {@code to} is only the latest day on which it may have ended: between
 *     {@code from} and {@code to} nothing is known
 */
public record ForcePeriod(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LegalForce end, boolean atLatest) {

  /** Nothing is known of when the text binds. */
  public static final ForcePeriod UNKNOWN = new ForcePeriod(null, null, null);

  /** A period whose end is known to the day. */
  public ForcePeriod(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LegalForce end) {
    this(from, to, end, false);
  }

  public ForcePeriod {
    if ((to == null) != (end == null)) {
      throw new IllegalArgumentException(
          "force period must have an end state with an end day only, got " + to + ", " + end);
    }
  }

  /** In force from that day until something ends it. */
  public static ForcePeriod startingOn(@Nullable LocalDate from) {
    return new ForcePeriod(from, null, null);
  }

  /** The same start, ended on {@code day} by being amended, repealed or lapsed. */
  public ForcePeriod endedOn(LocalDate day, LegalForce state) {
    return new ForcePeriod(from, day, state);
  }

  /** The same start, known to have ended on {@code day} or before. */
  public ForcePeriod endedBy(LocalDate day, LegalForce state) {
    return new ForcePeriod(from, day, state, true);
  }

  /**
   * 时效性 on {@code day}; UNKNOWN where the first day is not known and nothing has ended it, or where
   * it may have ended before.
   */
  public LegalForce at(LocalDate day) {
    if (to != null && !day.isBefore(to)) {
      return Objects.requireNonNull(end);
    }
    if (from == null) {
      return LegalForce.UNKNOWN;
    }
    if (day.isBefore(from)) {
      return LegalForce.NOT_YET_IN_FORCE;
    }
    return atLatest ? LegalForce.UNKNOWN : LegalForce.IN_FORCE;
  }
}
