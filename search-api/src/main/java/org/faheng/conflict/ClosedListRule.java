package org.faheng.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/** 封闭列举规则: a draft that repeats a closed list of superior law but lacks some of its items. */
final class ClosedListRule implements ClauseRule {
  private static final double CONFIDENCE = 0.9;

  private final List<ClosedList> lists = ClosedList.all();

  @Override
  public String scope() {
    return "上位法封闭列举的事项";
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    for (ClosedList list : lists) {
      Matcher matcher = list.pattern().matcher(clause.text());
      while (matcher.find()) {
        boolean repeats =
            list.items().size() - list.missingIn(clause.text()).size() >= list.least();
        List<String> missing =
            list.missingIn(list.anywhere() ? examination.draft().body().text() : clause.text());
        if (repeats && !missing.isEmpty() && list.unless().passes(clause.text())) {
          Span place = new Span(matcher.start(), matcher.end());
          examination.report(conflict(list, missing, place, clause, examination));
          break;
        }
      }
    }
  }

  private static Conflict conflict(
      ClosedList list,
      List<String> missing,
      Span place,
      DraftClause clause,
      Examination examination) {
    String lacks = String.join("、", missing);
    return new Conflict(
        ConflictType.LIST,
        list.severity(),
        CONFIDENCE,
        clause,
        List.of(clause.inDraft(place)),
        list.provision().quote(examination, Pattern.compile(String.join("|", missing))),
        "R-LIST-" + list.id(),
        "立法法第一百零七条第（二）项",
        "%s：本件列举为“%s”，与%s相比缺少%s"
            .formatted(list.what(), place.of(clause.text()), list.provision().name(), lacks),
        KnownProvision.differs(list.what(), place.of(clause.text()), "还有" + lacks));
  }
}
