package org.faheng.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.Amount;
import org.faheng.corpus.norm.FineRange.Subject;
import org.jspecify.annotations.Nullable;

/**
 * 常见罚则: a fine of national law for an act that local texts punish again in their own words.
 *
 * @param id what it is, in ASCII
 * @param what the act, in Chinese
 * @param pattern words that tell the act
 * @param unless words that tell another act
 * @param subject on whom; null where on anybody
 * @param stage at which stage
 * @param amount how much, in 元
 * @param provision where it is set
 */
record KnownFine(
    String id,
    String what,
    Pattern pattern,
    TextFilter unless,
    Subject.@Nullable Kind subject,
    PenaltyTier.Stage stage,
    Amount amount,
    KnownProvision provision) {

  /** The fines in the table of facts. */
  static List<KnownFine> all() {
    return FactTable.read("known-fines").stream().map(KnownFine::of).toList();
  }

  private static KnownFine of(Map<String, String> row) {
    String subject = cell(row, "subject");
    return new KnownFine(
        cell(row, "id"),
        cell(row, "what"),
        Pattern.compile(cell(row, "pattern")),
        TextFilter.without(cell(row, "unless")),
        subject.isEmpty() ? null : Subject.Kind.valueOf(subject),
        PenaltyTier.Stage.valueOf(cell(row, "stage")),
        new Amount(yuan(row, "min"), yuan(row, "max"), Amount.Basis.AMOUNT),
        new KnownProvision(cell(row, "title"), cell(row, "article")));
  }

  private static @Nullable BigDecimal yuan(Map<String, String> row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** Whether it is for that act, at that stage, on those persons. */
  boolean isFor(PenaltyTier tier) {
    boolean same = tier.subject() == subject || subject == null;
    boolean anybody = tier.subject() == null && subject == Subject.Kind.UNIT;
    return tier.stage() == stage
        && tier.fine().amount().basis() == Amount.Basis.AMOUNT
        && tier.fine().unit() == null
        && (same || anybody && !Acts.isOfPersons(tier.acts().getFirst()))
        && tier.acts().stream().anyMatch(this::tells);
  }

  private boolean tells(String act) {
    return pattern.matcher(act).find() && unless.passes(act);
  }

  /** The amount in words: 2000元以上20000元以下. */
  String words() {
    BigDecimal min = amount.min();
    BigDecimal max = amount.max();
    String from = min == null ? "" : min.toPlainString() + "元以上";
    return max == null ? from : from + max.toPlainString() + "元以下";
  }
}
