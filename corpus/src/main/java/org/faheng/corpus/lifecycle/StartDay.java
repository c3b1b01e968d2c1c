package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Preface;

/**
 * 最初施行日期: the day on which the sentence 同时废止 took effect. A text amended later still carries the
 * sentence of its first version, so the day of the last version would be too late.
 */
final class StartDay {
  private static final Pattern START =
      Pattern.compile("(?:自|从|于)([^。；\\n]{4,40}?)起?(?:施行|实施|执行|生效)(?!的)");
  private static final Pattern OWN_START =
      Pattern.compile("本\\p{IsHan}{1,6}自([^。；\\n]{4,40}?)起?(?:施行|实施|执行|生效)(?!的)");
  private static final Pattern BY_DECISION = Pattern.compile("决定|根据");

  private StartDay() {}

  /**
   * The day that the words around the sentence give, else the last 本法自…起施行 of the text, else its
   * first publication; empty where none is known.
   *
   * @param around the article or part in which the sentence stands
   * @param text the whole text
   */
  static Optional<LocalDate> of(String around, String text, Preface preface) {
    Optional<LocalDate> told = days(START, around).findFirst();
    Optional<LocalDate> own = told.or(() -> days(OWN_START, text).reduce((first, last) -> last));
    if (own.isPresent()) {
      return own;
    }
    boolean changed =
        passings(preface) > 1
            || preface.events().stream()
                .anyMatch(
                    event ->
                        event.kind() == DatedEvent.Kind.AMENDED
                            || event.kind() == DatedEvent.Kind.REVISED);
    return changed ? firstPublication(preface) : Optional.ofNullable(preface.inForceFrom());
  }

  /** In how many years the text was passed: judicial interpretations tell amendments so. */
  private static long passings(Preface preface) {
    return preface.events().stream()
        .filter(event -> event.kind() == DatedEvent.Kind.PASSED)
        .map(event -> event.date().getYear())
        .distinct()
        .count();
  }

  private static Stream<LocalDate> days(Pattern start, String text) {
    return start
        .matcher(TitleMention.blanked(text))
        .results()
        .flatMap(found -> DateReader.findAll(found.group(1)).stream().limit(1))
        .map(DateReader.Found::date);
  }

  /** 公布 or 通过 of the text as it was last made anew: a 修订 as a whole starts afresh. */
  private static Optional<LocalDate> firstPublication(Preface preface) {
    Optional<LocalDate> anew =
        preface.events().stream()
            .filter(event -> event.kind() == DatedEvent.Kind.REVISED)
            .filter(event -> !BY_DECISION.matcher(event.source()).find())
            .map(DatedEvent::date)
            .max(Comparator.naturalOrder());
    return anew.or(
        () ->
            preface.events().stream()
                .filter(
                    event ->
                        event.kind() == DatedEvent.Kind.PUBLISHED
                            || event.kind() == DatedEvent.Kind.PASSED)
                .map(DatedEvent::date)
                .min(Comparator.naturalOrder()));
  }
}
