package org.faheng.index.engine;

import java.time.LocalDate;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.LegalForce;
import org.jspecify.annotations.Nullable;

/** 效力期间的数字形式: what an engine keeps of a force period beside its first and last day. */
public final class ForceNumbers {
  /** A day or state that is not there. */
  public static final long NONE = Long.MIN_VALUE;

  private static final long AT_LATEST = 100;
  private static final LegalForce[] STATES = LegalForce.values();

  private ForceNumbers() {}

  /** The state that ends a period as a number. */
  public static long end(ForcePeriod period) {
    LegalForce state = period.end();
    return state == null ? NONE : state.ordinal() + (period.atLatest() ? AT_LATEST : 0);
  }

  /** The period of which {@link #end} gave the number. */
  public static ForcePeriod period(@Nullable LocalDate from, @Nullable LocalDate to, long end) {
    LegalForce state = end == NONE ? null : STATES[(int) (end % AT_LATEST)];
    return new ForcePeriod(from, to, state, end >= AT_LATEST);
  }
}
