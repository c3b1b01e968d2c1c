package org.faheng.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.norm.Amount;
import org.faheng.corpus.norm.FineRange;
import org.faheng.corpus.norm.FineReader;
import org.faheng.corpus.structure.Span;

/**
 * 规章罚款限额: a fine that a 规章 sets itself, for an act that no superior law fines, must keep within the
 * limit set for such 规章. 行政处罚法(2021) 第十三条第二款、第十四条第二款.
 */
final class FineLimitRule implements DocumentRule {
  private static final String ID = "R-FINE-LIMIT";
  private static final String BASIS = "行政处罚法(2021) 第十三条第二款、第十四条第二款";
  private static final List<Limit> LIMITS =
      FactTable.read("rule-fine-limits").stream().map(Limit::of).toList();

  /**
   * Whether a superior law fines the act, in words too far from the draft's, is left to a person.
   */
  private static final double CONFIDENCE = 0.75;

  private static final double OF_WEIGHT = 0.5;

  /**
   * 限额.
   *
   * @param days when it is so
   * @param most in general, in 元
   * @param weighty for the acts in {@code topics}, in 元
   */
  private record Limit(
      DocumentKind kind,
      String province,
      FactDays days,
      BigDecimal most,
      BigDecimal weighty,
      String topics,
      KnownProvision provision) {
    static Limit of(Map<String, String> row) {
      return new Limit(
          DocumentKind.valueOf(row.getOrDefault("kind", "")),
          row.getOrDefault("province", ""),
          FactDays.of(row),
          new BigDecimal(row.getOrDefault("most", "")),
          new BigDecimal(row.getOrDefault("weighty", "")),
          row.getOrDefault("topics", ""),
          new KnownProvision(row.getOrDefault("title", ""), row.getOrDefault("article", "")));
    }

    boolean binds(Work draft, LocalDate day) {
      boolean here = province.isEmpty() || province.equals(draft.jurisdiction().province());
      return draft.kind() == kind && here && days.include(day);
    }
  }

  @Override
  public String scope() {
    return "规章自行设定的罚款是否超过限额";
  }

  @Override
  public void examine(Examination examination) {
    Work draft = examination.draft().work();
    LocalDate day = examination.law().day();
    Optional<Limit> limit = LIMITS.stream().filter(each -> each.binds(draft, day)).findFirst();
    if (limit.isPresent()) {
      examination.draft().clauses().forEach(clause -> examine(clause, limit.get(), examination));
    }
  }

  private static void examine(DraftClause clause, Limit limit, Examination examination) {
    for (FineRange fine : FineReader.read(clause.text())) {
      BigDecimal max = fine.amount().max();
      boolean sets =
          fine.power() != FineRange.Power.MENTIONED
              && fine.amount().basis() == Amount.Basis.AMOUNT
              && !examination.isSettled(clause.inDraft(fine.span()));
      if (sets && max != null && max.compareTo(limit.most()) > 0) {
        report(clause, fine.span(), max.compareTo(limit.weighty()) > 0, limit, examination);
      }
    }
  }

  private static void report(
      DraftClause clause, Span place, boolean beyond, Limit limit, Examination examination) {
    String words = place.of(clause.text());
    String most = (beyond ? limit.weighty() : limit.most()).toPlainString() + "元";
    String remark =
        beyond ? "" : "；" + limit.topics() + "的，限额为" + limit.weighty().toPlainString() + "元";
    examination.report(
        new Conflict(
            ConflictType.FINE_OVER_CAP,
            beyond ? Severity.HIGH : Severity.MEDIUM,
            beyond ? CONFIDENCE : OF_WEIGHT,
            clause,
            List.of(clause.inDraft(place)),
            limit.provision().quote(examination),
            ID,
            BASIS,
            "本条罚款“%s”高于%s对规章设定罚款的限额%s%s；未发现上位法对同一行为规定罚款，如有，按上位法的幅度核对。"
                .formatted(words, limit.provision().name(), most, remark),
            KnownProvision.differs("罚款限额", words, most)));
  }
}
