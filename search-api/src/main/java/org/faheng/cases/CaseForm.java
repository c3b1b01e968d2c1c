package org.faheng.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 类案检索表: the fields of the form, lists as lines of it.
 *
 * @param problem why nothing was searched; null where nothing was wrong
 */
record CaseForm(
    String title,
    String text,
    String issues,
    String type,
    String causes,
    String provisions,
    String province,
    String court,
    String courtAbove,
    List<String> filters,
    boolean everyTier,
    String person,
    String own,
    int cases,
    @Nullable String problem) {

  static CaseForm empty(int cases) {
    return of(CaseRequest.of("")).among(cases);
  }

  static CaseForm of(CaseRequest asked) {
    return new CaseForm(
        asked.title(),
        asked.facts(),
        asked.issues(),
        asked.type(),
        WrittenCauses.line(asked.causes()),
        WrittenProvisions.line(asked.provisions()),
        asked.province(),
        asked.court(),
        asked.courtAbove(),
        asked.filters(),
        asked.everyTier(),
        asked.person(),
        asked.own(),
        0,
        null);
  }

  CaseRequest request() {
    return new CaseRequest(
        title,
        text,
        issues,
        type,
        WrittenCauses.read(causes),
        List.of(provisions),
        province,
        court,
        courtAbove,
        filters,
        LocalDate.now(),
        everyTier,
        CaseRequest.SIZE,
        person,
        own);
  }

  CaseForm because(String reason) {
    return copy(cases, reason);
  }

  CaseForm among(int known) {
    return copy(known, problem);
  }

  private CaseForm copy(int known, @Nullable String reason) {
    return new CaseForm(
        title,
        text,
        issues,
        type,
        causes,
        provisions,
        province,
        court,
        courtAbove,
        filters,
        everyTier,
        person,
        own,
        known,
        reason);
  }
}
