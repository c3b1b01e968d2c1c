package org.faheng.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 合并: says a problem once where several rules, or one rule by several laws, found it. */
final class FindingMerger {
  private FindingMerger() {}

  /** The weightiest of those of one sort about the same words, in text order. */
  static List<Conflict> merge(List<Conflict> found) {
    List<Conflict> kept = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparing(Conflict::severity)
                .thenComparing(Comparator.comparingDouble(Conflict::confidence).reversed()))
        .filter(conflict -> kept.stream().noneMatch(other -> isSame(conflict, other)))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(conflict -> conflict.span().start()));
    return kept.stream().map(Conflict::calibrated).toList();
  }

  private static boolean isSame(Conflict one, Conflict other) {
    return one.type() == other.type()
        && (one.type() != ConflictType.INTERNAL_CONTRADICTION || one.rule().equals(other.rule()))
        && one.span().start() < other.span().end()
        && other.span().start() < one.span().end();
  }
}
