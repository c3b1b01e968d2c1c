package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.norm.Amount;
import org.faheng.corpus.norm.FineRange.Subject;
import org.faheng.corpus.norm.FineReader;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;

/**
 * 常见罚则幅度: a fine for an act whose fine in national law is known, so that it need not be found by
 * its words. 行政处罚法(2021) 第十二条第二款、第十三条第一款、第十四条第一款.
 */
final class KnownFineRule implements DocumentRule {
  private static final String BASIS = "行政处罚法(2021) 第十二条第二款、第十三条第一款、第十四条第一款";
  private static final double CONFIDENCE = 0.8;

  private final List<KnownFine> fines = KnownFine.all();

  @Override
  public String scope() {
    return "罚款幅度是否在上位法对同一行为规定的幅度之内";
  }

  @Override
  public void examine(Examination examination) {
    for (Provision article : examination.draft().body().articles()) {
      examination.penalties(article).stream()
          .filter(tier -> !examination.isSettled(tier.place()))
          .forEach(tier -> examine(tier, examination));
    }
  }

  private void examine(PenaltyTier tier, Examination examination) {
    List<KnownFine> known = fines.stream().filter(fine -> fine.isFor(tier)).toList();
    if (known.isEmpty()) {
      return;
    }
    examination.settle(tier.place());
    Amount own = tier.fine().amount();
    boolean within = known.stream().anyMatch(fine -> own.isWithin(fine.amount()));
    if (!within) {
      examination.report(conflict(tier, known.getFirst(), examination));
    }
  }

  private static Conflict conflict(PenaltyTier tier, KnownFine fine, Examination examination) {
    boolean over = tier.fine().amount().exceeds(fine.amount());
    String words = tier.place().of(examination.draft().body().text());
    boolean unitOnly = tier.subject() == null && fine.subject() == Subject.Kind.UNIT;
    return new Conflict(
        over ? ConflictType.FINE_OVER_CAP : ConflictType.FINE_UNDER_FLOOR,
        over ? Severity.HIGH : Severity.MEDIUM,
        CONFIDENCE,
        examination.draft().clauseAt(tier.place().start()),
        List.of(tier.place()),
        fine.provision().quote(examination, text -> place(fine, text)),
        "R-FINE-RANGE-" + fine.id(),
        BASIS,
        "%s：本条罚款“%s”的%s%s规定的“%s”%s。"
            .formatted(
                fine.what(),
                words,
                over ? "上限高于" : "下限低于",
                fine.provision().name(),
                fine.words(),
                unitOnly ? "；上位法对单位另有更高的幅度，本条没有区分" : ""),
        List.of(
            new Conflict.Slot("违法行为", tier.acts().getFirst(), fine.what(), true),
            new Conflict.Slot("罚款幅度", words, fine.words(), false)));
  }

  /** Where the article tells that amount. */
  private static Optional<Span> place(KnownFine fine, String text) {
    return FineReader.read(text).stream()
        .filter(each -> same(each.amount(), fine.amount()))
        .map(each -> each.span())
        .findFirst();
  }

  private static boolean same(Amount one, Amount other) {
    return one.basis() == other.basis() && one.isWithin(other) && other.isWithin(one);
  }
}
