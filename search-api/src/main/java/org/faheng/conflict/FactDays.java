package org.faheng.conflict;

import java.time.LocalDate;
import java.util.Map;

/**
 * 事实时段: the days on which a fact holds.
 *
 * @param since the first day
 * @param until the first day on which it no longer holds
 */
record FactDays(LocalDate since, LocalDate until) {

  /** What the columns since and until tell; an empty or missing one sets no bound. */
  static FactDays of(Map<String, String> row) {
    return new FactDays(
        day(row.getOrDefault("since", ""), LocalDate.MIN),
        day(row.getOrDefault("until", ""), LocalDate.MAX));
  }

  private static LocalDate day(String cell, LocalDate otherwise) {
    return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
  }

  /** Whether the fact holds on {@code day}. */
  boolean include(LocalDate day) {
    return !day.isBefore(since) && day.isBefore(until);
  }
}
