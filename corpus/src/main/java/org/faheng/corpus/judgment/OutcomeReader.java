package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;

/** 结果识别: the kinds of result that an operative part states, in the order of their first words. */
final class OutcomeReader {
  private record Rule(Outcome outcome, Pattern pattern) {}

  /** Results of criminal trials, which operative parts of other branches never state. */
  private static final Set<Outcome> CRIMINAL =
      EnumSet.of(
          Outcome.CONVICTED,
          Outcome.ACQUITTED,
          Outcome.EXEMPT,
          Outcome.DEATH_APPROVED,
          Outcome.DEATH_REFUSED,
          Outcome.COMMUTED);

  /** What agencies impose: 行政处罚法(2021) 第九条. */
  private static final Set<Outcome> PENALTIES =
      EnumSet.of(
          Outcome.FINE,
          Outcome.WARNING,
          Outcome.CONFISCATION,
          Outcome.LICENCE_REVOKED,
          Outcome.CLOSURE,
          Outcome.DETENTION,
          Outcome.CORRECTION);

  /** What courts say of claims and of decisions below. */
  private static final Set<Outcome> NOT_IN_PENALTIES =
      EnumSet.complementOf(EnumSet.copyOf(PENALTIES));

  private static final int LONGEST = 6000;
  private static final List<Rule> RULES = rules();

  private OutcomeReader() {}

  static List<Outcome> read(String text, Span span, Area area, DocumentType type) {
    record At(Outcome outcome, int place) {}
    List<At> found = new ArrayList<>();
    int end = Math.min(span.end(), span.start() + LONGEST);
    for (Rule rule : RULES) {
      if (!fits(rule.outcome, area, type)) {
        continue;
      }
      Matcher matcher = rule.pattern.matcher(text).region(span.start(), end);
      if (matcher.find()) {
        found.add(new At(rule.outcome, matcher.start()));
      }
    }
    found.sort(Comparator.comparingInt(At::place));
    return found.stream().map(At::outcome).toList();
  }

  private static boolean fits(Outcome outcome, Area area, DocumentType type) {
    if (type == DocumentType.PENALTY) {
      return !NOT_IN_PENALTIES.contains(outcome);
    }
    boolean criminal = area == Area.CRIMINAL || area == Area.UNKNOWN;
    return !PENALTIES.contains(outcome) && (criminal || !CRIMINAL.contains(outcome));
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Map<String, String> row : FactTable.read("outcomes")) {
      rules.add(
          new Rule(
              Outcome.valueOf(row.getOrDefault("outcome", "")),
              Pattern.compile(row.getOrDefault("pattern", ""))));
    }
    return List.copyOf(rules);
  }
}
