package org.faheng.conflict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.Span;

/**
 * 设定权规则: a measure that the draft may not set by itself, and for which no basis was found in
 * superior law. With a basis the pair is let stand and the basis kept.
 */
final class SettingPowerRule implements ClauseRule {
  private final ConflictType type;
  private final String scope;
  private final List<SettingPower> powers;

  SettingPowerRule(ConflictType type, String scope) {
    this.type = type;
    this.scope = scope;
    this.powers = SettingPower.all(type);
  }

  @Override
  public String scope() {
    return scope;
  }

  @Override
  public void examine(DraftClause clause, Examination examination) {
    Work work = examination.draft().work();
    LocalDate day = examination.law().day();
    for (SettingPower power : powers) {
      if (power.words().in(clause.text())
          && power.binds(work, day)
          && power.pattern().matcher(clause.text()).find()) {
        judge(power, clause, examination);
      }
    }
  }

  private void judge(SettingPower power, DraftClause clause, Examination examination) {
    Set<String> looked = new HashSet<>();
    for (Sentence sentence : Sentence.of(clause)) {
      Matcher matcher = power.pattern().matcher(sentence.text());
      while (matcher.find() && power.unless().passes(sentence.stem() + sentence.text())) {
        Span place = sentence.inClause(matcher.start(), matcher.end());
        String measure = power.measure(matcher);
        if (looked.add(measure) && lacksBasis(power, measure, place, clause, examination)) {
          return;
        }
      }
    }
  }

  private boolean lacksBasis(
      SettingPower power, String measure, Span place, DraftClause clause, Examination examination) {
    if (power.within() == SettingPower.Within.NONE) {
      report(power, conflict(power, place, power.note(), clause, examination), examination);
      return true;
    }
    SuperiorBasis basis =
        SuperiorBasis.of(
            act(power, clause, examination), power.basisOf(measure), power, examination);
    if (basis.found().isPresent()) {
      examination.dismiss(
          new DismissedPair(
              type,
              clause,
              basis.found().get().evidence(basis.mark()),
              rule(power),
              "上位法对类似行为已有“" + measure + "”的规定"));
      return false;
    }
    if (power.nearness() == SettingPower.Nearness.RULED && !basis.ruled()) {
      return false;
    }
    String searched =
        "%s；已比对最相近的%d条上位法条文，未发现%s中的依据，待核"
            .formatted(power.note(), basis.compared(), power.within().label());
    report(power, conflict(power, place, searched, clause, examination), examination);
    return true;
  }

  private static void report(SettingPower power, Conflict found, Examination examination) {
    if (power.neverVaried()) {
      examination.reportUnvaried(found);
    } else {
      examination.report(found);
    }
  }

  /** What the measure is for: 前款 points at the words of the 款 before. */
  private static String act(SettingPower power, DraftClause clause, Examination examination) {
    return power.nearness() != SettingPower.Nearness.ARTICLE && clause.text().contains("前款")
        ? examination.draft().before(clause).map(DraftClause::text).orElse(clause.text())
        : clause.text();
  }

  private Conflict conflict(
      SettingPower power, Span place, String reason, DraftClause clause, Examination examination) {
    String words = place.of(clause.text());
    return new Conflict(
        type,
        power.severity(),
        power.confidence(),
        clause,
        List.of(clause.inDraft(place)),
        power.provision().quote(examination),
        rule(power),
        power.provision().name(),
        "%s：本件规定“%s”；%s（%s）".formatted(power.what(), words, reason, power.provision().name()),
        KnownProvision.differs(power.what(), words, ""));
  }

  private String rule(SettingPower power) {
    return "R-" + type.name() + "-" + power.id();
  }
}
