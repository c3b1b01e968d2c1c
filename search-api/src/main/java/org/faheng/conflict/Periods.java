package org.faheng.conflict;

import org.faheng.corpus.norm.TimeLimit;

/** 期限比较: how long two periods are. */
final class Periods {
  private Periods() {}

  /** Whether it bounds what must be done, rather than counting facts. */
  static boolean bindsToAct(TimeLimit limit) {
    return switch (limit.bound()) {
      case WITHIN, AT_LEAST, BEFORE, AFTER, RANGE, PERIOD -> true;
      case MORE_THAN, LESS_THAN, WINDOW -> false;
    };
  }

  /** Whether both are equally long, years told as months. */
  static boolean same(TimeLimit one, TimeLimit other) {
    return one.unit() == other.unit() && one.amount() == other.amount()
        || months(one) > 0 && months(one) == months(other);
  }

  private static int months(TimeLimit limit) {
    return switch (limit.unit()) {
      case MONTH -> limit.amount();
      case YEAR -> 12 * limit.amount();
      case MINUTE, HOUR, DAY, WORKING_DAY -> 0;
    };
  }

  /** Whether the first ends sooner. */
  static boolean shorter(TimeLimit one, TimeLimit other) {
    return hours(one) < hours(other);
  }

  /** About how long it is; five 工作日 are a week. */
  private static double hours(TimeLimit limit) {
    double unit =
        switch (limit.unit()) {
          case MINUTE -> 1 / 60.0;
          case HOUR -> 1;
          case DAY -> 24;
          case WORKING_DAY -> 24 * 1.4;
          case MONTH -> 24 * 30;
          case YEAR -> 24 * 365;
        };
    return unit * limit.amount();
  }
}
