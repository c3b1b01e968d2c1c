package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Span;

/**
 * 案件画像: what one looks at to find cases like this one.
 *
 * @param issues 争议焦点, in order
 * @param elements circumstances, ordered by kind
 * @param amounts sums of money in facts, reasoning and operative part, in order
 * @param dates days named in the facts, in order
 */
public record CaseProfile(
    List<Span> issues, List<CaseElement> elements, List<Amount> amounts, List<LocalDate> dates) {
  public CaseProfile {
    issues = List.copyOf(issues);
    elements = List.copyOf(elements);
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
  }

  /** The profile of a judgment read from {@code text}; a text without parts is read as a whole. */
  public static CaseProfile of(String text, Judgment judgment) {
    List<Span> zones = new ArrayList<>();
    judgment.all(Part.REASONING).forEach(section -> zones.addFirst(section.span()));
    judgment.all(Part.FACTS).forEach(section -> zones.add(section.span()));
    judgment.decision().ifPresent(zones::add);
    if (zones.isEmpty()) {
      zones.add(new Span(0, text.length()));
    }
    List<Amount> amounts = new ArrayList<>();
    zones.forEach(zone -> amounts.addAll(AmountReader.read(text, zone)));
    return new CaseProfile(
        IssueReader.read(text, zones),
        ElementReader.read(text, zones, judgment.area()),
        amounts.stream().sorted((a, b) -> a.span().start() - b.span().start()).toList(),
        dates(text, judgment));
  }

  private static List<LocalDate> dates(String text, Judgment judgment) {
    Span facts = judgment.facts().orElse(new Span(0, text.length()));
    return DateReader.findAll(text.substring(facts.start(), facts.end())).stream()
        .map(DateReader.Found::date)
        .distinct()
        .toList();
  }
}
