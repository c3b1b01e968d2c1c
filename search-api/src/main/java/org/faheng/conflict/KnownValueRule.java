package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.Span;

/**
 * 法定数值规则: a period or number of a draft that differs from the one that the provision named in the
 * table of facts fixes. 立法法(2023) 第一百零七条第（二）项.
 */
final class KnownValueRule implements ClauseRule {
  /** How far behind the value words that show another meaning may stand. */
  private static final int AFTER = 12;

  private static final double CONFIDENCE = 0.9;
  private static final String BASIS = "立法法第一百零七条第（二）项";

  private final ConflictType type;
  private final String scope;
  private final List<KnownValue> values;

  KnownValueRule(ConflictType type, String scope) {
    this.type = type;
    this.scope = scope;
    this.values = KnownValue.all(type);
  }

  @Override
  public String scope() {
    return scope;
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    Work work = examination.draft().work();
    for (KnownValue value : values) {
      if (value.context().matcher(clause.text()).find() && value.binds(work.kind(), work.title())) {
        Sentence.of(clause).forEach(sentence -> compare(value, sentence, clause, examination));
      }
    }
  }

  private void compare(
      KnownValue value, Sentence sentence, DraftClause clause, Examination examination) {
    Matcher matcher = value.pattern().matcher(sentence.text());
    while (matcher.find()) {
      Optional<Quantity> stated = Quantity.parse(matcher.group("value"));
      if (stated.isEmpty() || value.allows(stated.get())) {
        continue;
      }
      Span place = sentence.inClause(matcher.start("value"), matcher.end("value"));
      if (!value.unless().passes(sentence.upTo(matcher.end(), AFTER))) {
        examination.dismiss(dismissed(value, clause, examination));
      } else {
        examination.report(conflict(value, place, clause, examination));
      }
    }
  }

  private Conflict conflict(
      KnownValue value, Span place, DraftClause clause, Examination examination) {
    String stated = place.of(clause.text());
    return new Conflict(
        type,
        value.severity(),
        CONFIDENCE,
        clause,
        List.of(clause.inDraft(place)),
        quote(value, examination),
        rule(value),
        BASIS,
        "%s：本件规定“%s”，按%s%s"
            .formatted(value.act(), stated, value.provision().name(), value.requirement()),
        KnownProvision.differs(value.act(), stated, value.requirement()));
  }

  private DismissedPair dismissed(KnownValue value, DraftClause clause, Examination examination) {
    return new DismissedPair(
        type, clause, quote(value, examination), rule(value), "所涉事项不同，不按" + value.act() + "比对");
  }

  private static Conflict.Superior quote(KnownValue value, Examination examination) {
    return value.provision().quote(examination, value::placeIn);
  }

  private String rule(KnownValue value) {
    return "R-" + type.name() + "-" + value.id();
  }
}
