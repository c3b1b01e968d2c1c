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
 */
public record ForcePeriod(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LegalForce end) {

  /** Nothing is known of when the text binds. */
  public static final ForcePeriod UNKNOWN = new ForcePeriod(null, null, null);

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

  /** 时效性 on {@code day}; UNKNOWN where the first day is not known and nothing has ended it. */
  public LegalForce at(LocalDate day) {
    if (to != null && !day.isBefore(to)) {
      return Objects.requireNonNull(end);
    }
    if (from == null) {
      return LegalForce.UNKNOWN;
    }
    return day.isBefore(from) ? LegalForce.NOT_YET_IN_FORCE : LegalForce.IN_FORCE;
  }
}
