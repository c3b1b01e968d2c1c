package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.faheng.citator.ApplyingCases.Row;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.search.DocumentFacts;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.springframework.stereotype.Component;

/** 适用案例查询: which cases apply a clause. */
@Component
public final class CaseApplications {
  private static final int SHOWN = 5;

  private final CitedByLookup lookup;

  CaseApplications(CitedByLookup lookup) {
    this.lookup = lookup;
  }

  /** The cases that name {@code reference}, such as 《行政诉讼法》第八十九条第一款. */
  public ApplyingCases of(String reference, LocalDate day) {
    CitedBy found = lookup.find(reference, CitedByLookup.Narrowing.NONE, day);
    List<IncomingCitation> cases = once(found.citations());
    return new ApplyingCases(
        cases.size(),
        found.kinds().stream()
            .filter(tally -> DocumentFacts.isCase(tally.of()))
            .map(tally -> tally.of().label() + " " + tally.works())
            .collect(Collectors.joining(" · ")),
        cases.stream().limit(SHOWN).map(CaseApplications::row).toList(),
        Links.citedBy(reference, Days.parameter(day)));
  }

  /** One citation of each case: where it is applied, else where it is named. */
  private static List<IncomingCitation> once(List<IncomingCitation> citations) {
    List<IncomingCitation> cases = new ArrayList<>();
    citations.stream()
        .filter(citation -> DocumentFacts.isCase(citation.document()))
        .forEach(cases::add);
    cases.sort(
        Comparator.comparing(CaseApplications::isApplied)
            .thenComparing(CaseApplications::made, Comparator.naturalOrder())
            .reversed());
    Map<FrbrUri, IncomingCitation> once = new LinkedHashMap<>();
    cases.forEach(citation -> once.putIfAbsent(citation.document().work().uri(), citation));
    return List.copyOf(once.values());
  }

  private static boolean isApplied(IncomingCitation citation) {
    return citation.place().treatment() == Treatment.APPLICATION;
  }

  private static LocalDate made(IncomingCitation citation) {
    return Objects.requireNonNullElse(citation.document().expression().published(), LocalDate.MIN);
  }

  private static Row row(IncomingCitation citation) {
    return new Row(
        citation.document().title(),
        Links.law(citation.document().uri().value(), citation.provision().eId().value()),
        DocumentFacts.line(citation.document()),
        citation.place().treatment().label(),
        CitingSentence.of(citation.provision().text(), citation.place().span())
            .without(citation.provision().label())
            .parts());
  }
}
